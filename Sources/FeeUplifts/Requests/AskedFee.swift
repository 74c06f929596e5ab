package import GRDB
import PlacementAgreements
import ProviderRegister
package import Values

/// A fee that a provider asked about, on the day on which the request came.
package struct AskedFee: Hashable, Sendable {
  package let request: UpliftRequest
  /// The reference of the agreement; `nil` where none was in force.
  package let agreement: String?
  /// The agreement's service type; `nil` where no agreement was in force.
  package let serviceType: String?
  /// Pounds a week on the day.
  package let weekly: Money

  /// What was asked a week, to the nearest penny.
  package var asked: Money { weekly.times(request.asked, rounding: .halfUp) }

  /// What was granted a week; nothing where it was refused or is not decided.
  package var granted: Money {
    request.decided?.granted.map { weekly.times($0, rounding: .halfUp) } ?? .zero
  }
}

extension AskedFee {
  /// Returns the fees that the requests of a year are about.
  ///
  /// A request for all that a provider has is about each of its agreements in force on the day on which
  /// it came, but for those that have a request of their own.
  package static func all(of year: FinancialYear, _ db: Database) throws -> [AskedFee] {
    let requests = try UpliftRequestQueries.requests(of: year, db)
    guard !requests.isEmpty else { return [] }
    let sources = try AskedFeeSources(requests, db)
    return requests.flatMap(sources.fees)
  }
}

/// What the fees are found in, read once for all requests.
private struct AskedFeeSources {
  private let agreements: [Agreement]
  private let owners: [Int: Int]
  private let lines: [Int: [FeeLine]]
  private let ends: AgreementEnds
  /// The references of the agreements that have a request of their own.
  private let apart: Set<String>

  init(_ requests: [UpliftRequest], _ db: Database) throws {
    agreements = try AgreementQueries.all(db)
    owners = try ProviderQueries.owners(db)
    lines = try FeeQueries.lines(db)
    ends = try AgreementEnds(asAt: requests.map(\.receivedOn).max() ?? Day(daysSince1970: 0), db)
    apart = Set(requests.compactMap(\.agreement))
  }

  func fees(of request: UpliftRequest) -> [AskedFee] {
    let fees = agreements.filter { concerns($0, request) }.map { agreement in
      AskedFee(
        request: request, agreement: agreement.reference, serviceType: agreement.serviceType,
        weekly: weekly(agreement, on: request.receivedOn))
    }
    let none = AskedFee(request: request, agreement: nil, serviceType: nil, weekly: .zero)
    return fees.isEmpty ? [none] : fees
  }

  private func concerns(_ agreement: Agreement, _ request: UpliftRequest) -> Bool {
    guard owner(agreement.provider) == owner(request.providerNumber),
      let range = ends.paidRange(of: agreement.number, from: agreement.from),
      range.contains(request.receivedOn)
    else { return false }
    return request.agreement.map { $0 == agreement.reference }
      ?? !apart.contains(agreement.reference)
  }

  private func weekly(_ agreement: Agreement, on day: Day) -> Money {
    (lines[agreement.number] ?? []).filter { $0.per == .week && $0.range.contains(day) }
      .reduce(.zero) { $0 + $1.amount }
  }

  private func owner(_ provider: Int) -> Int { owners[provider] ?? provider }
}
