package import Definitions
package import GRDB
package import Values

/// What changed on the register within a time.
package enum RegisterChanges {
  /// Returns the changes, the earliest first; what the register began with is none.
  ///
  /// With a filter, only those of services that were or are among the ones asked for, and of the
  /// providers and groups that own such a service on the last day. The reasons say what the codes of
  /// suspensions and bars mean.
  package static func changes(
    since: Day, through last: Day, _ filter: ServiceFilter, reasons: CodeDefinitions,
    _ db: Database
  ) throws -> [RegisterChange] {
    let period = try ChangePeriod(since: since, through: last, db)
    let names = try ChangeNames(db)
    let scope = try ChangeScope(filter, on: last, db)
    let changes = [
      try ServiceChanges(period: period, names: names, filter: filter).all(db),
      try JudgementChanges(period: period, names: names, filter: filter).all(db),
      try DetailChanges(period: period, names: names, filter: filter).all(db),
      try StandingChanges(
        period: period, names: names, filter: filter, scope: scope, reasons: reasons
      ).all(db),
      try OwnershipChanges(period: period, names: names, scope: scope).all(db),
    ]
    return changes.flatMap(\.self).sorted(by: isEarlier)
  }

  private static func isEarlier(_ left: RegisterChange, _ right: RegisterChange) -> Bool {
    (left.day, left.urn ?? "", left.provider ?? "", left.kind.order)
      < (right.day, right.urn ?? "", right.provider ?? "", right.kind.order)
  }
}

extension RegisterChange.Kind {
  fileprivate var order: Int { RegisterChange.Kind.allCases.firstIndex(of: self) ?? 0 }
}
