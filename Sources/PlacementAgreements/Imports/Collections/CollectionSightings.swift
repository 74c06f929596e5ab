import GRDB
import Store
import Values

/// Which agreements a collection showed, and as at which day last.
struct CollectionSightings {
  private let kind: String
  private let asAt: Day
  private let last: [Int: Day]
  private let sameDay: Set<Int>
  /// The day of the collection before this one; `nil` where this is the first.
  let previous: Day?

  init(_ kind: String, asAt: Day, _ db: Database) throws {
    self.kind = kind
    self.asAt = asAt
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT agreement, max(asAt) AS asAt FROM collectedPlacement
        WHERE collection = ? AND asAt < ? GROUP BY agreement
        """,
      arguments: [kind, asAt])
    last = rows.reduce(into: [:]) { $0[$1["agreement"]] = $1["asAt"] }
    sameDay = try Int.fetchSet(
      db, sql: "SELECT agreement FROM collectedPlacement WHERE collection = ? AND asAt = ?",
      arguments: [kind, asAt])
    previous = last.values.max()
  }

  /// The day as at which an agreement was shown before, or `nil` where it never was.
  func last(of agreement: Int) -> Day? { last[agreement] }

  /// The agreements that the collection before this one showed.
  var shownBefore: [Int] { last.filter { $0.value == previous }.keys.sorted() }

  /// Records that the collection shows an agreement.
  func add(_ agreement: Int, _ db: Database) throws {
    guard !sameDay.contains(agreement) else { return }
    try db.insert(
      into: "collectedPlacement",
      [("agreement", agreement), ("collection", kind), ("asAt", asAt)])
  }
}
