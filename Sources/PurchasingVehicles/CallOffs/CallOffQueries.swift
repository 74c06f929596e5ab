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

  /// Returns the placements bought through vehicles up to a day, earliest first, by the vehicles'
  /// numbers.
  static func throughVehicles(upTo day: Day, _ db: Database) throws -> [Int: [CallOff]] {
    let all = try CallOff.fetchAll(
      db,
      sql: "SELECT * FROM callOff WHERE vehicle IS NOT NULL AND day <= ? ORDER BY day, reference",
      arguments: [day])
    return all.reduce(into: [:]) { found, callOff in
      if let vehicle = callOff.vehicle { found[vehicle, default: []].append(callOff) }
    }
  }

  /// Returns the references under which the council knows the children placed on a day, by the
  /// services' URNs: the child's where the placement came of a referral, else the placement's own.
  package static func childReferences(on day: Day, _ db: Database) throws -> [String: [String]] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT callOff.urn, coalesce(referral.childReference, callOff.reference) AS child
        FROM callOff LEFT JOIN referral ON referral.number = callOff.referral
        WHERE callOff.urn IS NOT NULL AND callOff.day <= :day
          AND (callOff.endedOn IS NULL OR callOff.endedOn >= :day)
        ORDER BY child
        """,
      arguments: ["day": day])
    return rows.reduce(into: [:]) { $0[$1[0], default: []].append($1[1]) }
  }

  /// Returns the number of every placement by its reference.
  package static func numbers(_ db: Database) throws -> [String: Int] {
    try Row.fetchAll(db, sql: "SELECT number, reference FROM callOff").reduce(into: [:]) {
      $0[$1["reference"]] = $1["number"]
    }
  }

  /// Returns every placement by its reference.
  static func byReference(_ db: Database) throws -> [String: CallOff] {
    let all = try CallOff.fetchAll(db, sql: "SELECT * FROM callOff")
    return Dictionary(uniqueKeysWithValues: all.map { ($0.reference, $0) })
  }
}
