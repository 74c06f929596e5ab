import Values

/// Westmarch's quality work on 21 November 2026: three officers, a year of visits with what came of
/// them, and the independent persons' reports that were received.
struct CouncilQuality: Sendable {
  /// The officers who visit, and how many visits each can make in a month.
  static let officers = [
    (name: "Ines Thistleward", visitsPerMonth: 12),
    (name: "Dario Ormsgate", visitsPerMonth: 10),
    (name: "Priya Vellacrest", visitsPerMonth: 10),
  ]
  /// Who agrees to grades.
  static let manager = "Elspeth Marrowby"

  /// In the order of their days.
  let visits: [QualityVisit]
  let reports: [MonthlyReport]

  init(of market: Market, _ agreements: CouncilAgreements, seed: UInt64) {
    let placed = Set(agreements.agreements.filter(\.isActive).compactMap(\.carer.urn))
    var making = VisitMaking(
      of: market, placed: placed, officers: CouncilQuality.officers.map(\.name), seed: seed)
    visits = making.visits()
    reports = MonthlyReport.reports(of: market, seed: seed)
  }
}
