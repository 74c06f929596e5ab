import GRDB
import PlacementAgreements
import Values

/// What the agreements say of each service on a day: who lives there, since when, and for how much.
struct ServicePlacements {
  /// The children's references in alphabetical order, by the services' URNs.
  private(set) var children: [String: [String]] = [:]
  /// What is paid a week, with the discounts that are claimed taken off.
  private(set) var weekly: [String: Money] = [:]
  /// The first day of the earliest placement that goes on.
  private(set) var firstDay: [String: Day] = [:]

  /// Reads the placements in force on a day; drafts are none.
  init(on day: Day, _ db: Database) throws {
    let states = try AgreementQueries.states(asAt: day, db)
    let known = try AgreementQueries.children(db)
    let lines = try FeeQueries.lines(on: day, db)
    let claims = try FeeQueries.claims(on: day, db)
    for agreement in try AgreementQueries.begun(by: day, states, db)
    where agreement.kind == .placement && states[agreement.number]?.status ?? .draft != .draft {
      guard let urn = agreement.urn else { continue }
      let number = agreement.number
      children[urn, default: []] += known[agreement.child].map { [$0.reference] } ?? []
      let fees = (lines[number] ?? []).filter { $0.per == .week }.map(\.amount)
      let taken = (claims[number] ?? []).map(\.weekly).reduce(.zero, +)
      weekly[urn, default: .zero] += fees.reduce(.zero, +) - taken
      firstDay[urn] = min(firstDay[urn] ?? agreement.from, agreement.from)
    }
    children = children.mapValues { $0.sorted() }
  }
}
