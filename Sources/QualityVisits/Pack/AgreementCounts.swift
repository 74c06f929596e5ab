package import GRDB
import PlacementAgreements
import PurchasingVehicles
package import Values

/// How many placement agreements of a type of service stand how, in a month.
package struct AgreementCounts: Sendable, Hashable {
  package let serviceType: String
  /// Those in force on the last day, and of these those under notice and those bought that both have
  /// not signed.
  package let running: Int
  package let underNotice: Int
  package let unsigned: Int
  /// Those that began and those that ended within the time.
  package let began: Int
  package let ended: Int

  /// Returns the counts of a time as they stand on its last day, by type of service.
  package static func counts(
    from first: Day, through last: Day, _ db: Database
  ) throws -> [AgreementCounts] {
    let states = try AgreementQueries.states(asAt: last, db)
    let agreements = try AgreementQueries.all(db).filter {
      $0.from <= last && states[$0.number]?.status ?? .draft != .draft
    }
    return Dictionary(grouping: agreements, by: \.serviceType).sorted { $0.key < $1.key }
      .map { AgreementCounts($0.key, $0.value, states, from: first, through: last) }
      .filter { $0.running + $0.began + $0.ended > 0 }
  }

  private init(
    _ type: String, _ agreements: [Agreement], _ states: [Int: AgreementState],
    from first: Day, through last: Day
  ) {
    let running = agreements.filter { states[$0.number]?.goesOn(after: last) ?? true }
    serviceType = type
    self.running = running.count
    underNotice = running.count { states[$0.number]?.status == .underNotice }
    unsigned = running.count {
      $0.route != .inHouse && !(states[$0.number]?.isSignedByBoth ?? false)
    }
    began = agreements.count { $0.from >= first }
    ended = agreements.count { agreement in
      states[agreement.number]?.end.map { $0 > first && $0 <= last.adding(days: 1) } ?? false
    }
  }
}
