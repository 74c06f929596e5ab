import Testing
import Values

@testable import Demand

/// Children and episodes that tests make.
enum Made {
  static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  static func child(
    _ number: Int, born month: String = "2012-05", sex: ReturnCode = "F",
    ethnicity: ReturnCode = "WBRI", isUnaccompanied: Bool = false
  ) throws -> LookedAfterChild {
    LookedAfterChild(
      number: number, birth: Month(month), sex: sex, ethnicity: ethnicity,
      isUnaccompanied: isUnaccompanied, unaccompaniedUntil: nil)
  }

  static func episode(
    _ child: Int, _ from: String, _ until: String?, _ placement: ReturnCode,
    _ provider: ReturnCode = "PR1", began: ReturnCode = "S", ended: ReturnCode = .blank,
    moved: ReturnCode = .blank, status: ReturnCode = "C2", urn: ReturnCode = .blank,
    authority: String? = nil, miles: Int? = nil, home: ReturnCode = .blank,
    sector: ReturnCode = .blank, need: ReturnCode = "N1"
  ) throws -> CareEpisode {
    CareEpisode(
      child: child, from: try day(from), until: try until.map(day), reasonBegan: began,
      legalStatus: status, need: need, placement: placement, provider: provider,
      reasonEnded: ended, reasonMoved: moved, urn: urn,
      authority: authority.flatMap { PackedCode($0) },
      distance: miles.map { Miles(tenths: $0 * 10) }, homeSector: home, placementSector: sector)
  }

  static func year(_ text: String) throws -> FinancialYear { try #require(FinancialYear(text)) }
}
