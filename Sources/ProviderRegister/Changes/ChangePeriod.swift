import GRDB
import Store
import Values

/// The days whose changes are asked for.
struct ChangePeriod {
  /// The first day, but not the day on which the register begins: what is there then is no change.
  let first: Day
  let last: Day

  init(since: Day, through last: Day, _ db: Database) throws {
    let beginning = try Day.fetchOne(db, sql: "SELECT min(fromDay) FROM serviceRecord")
    first = beginning.map { max(since, $0.adding(days: 1)) } ?? since
    self.last = last
  }

  /// The condition that a column holds a day of the period, bound as `:first` and `:last`.
  static func sql(_ column: String) -> String { "\(column) BETWEEN :first AND :last" }

  var arguments: StatementArguments { ["first": first, "last": last] }
}
