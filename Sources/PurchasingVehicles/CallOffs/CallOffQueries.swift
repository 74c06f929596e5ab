package import GRDB
import Store
package import Values

/// What is asked of the placements that were bought.
package enum CallOffQueries {
  /// Returns the placements that began on a day from the first through the last, earliest first.
  package static func callOffs(
    from first: Day, through last: Day, _ db: Database
  ) throws -> [CallOff] {
    try CallOff.fetchAll(
      db, sql: "SELECT * FROM callOff WHERE day BETWEEN ? AND ? ORDER BY day, reference",
      arguments: [first, last])
  }

  /// Returns every placement by its reference.
  static func byReference(_ db: Database) throws -> [String: CallOff] {
    let all = try CallOff.fetchAll(db, sql: "SELECT * FROM callOff")
    return Dictionary(uniqueKeysWithValues: all.map { ($0.reference, $0) })
  }
}
