package import GRDB
package import PurchasingVehicles
import Store
import Values

extension AgreementQueries {
  /// Returns the agreement of a reference; throws `AgreementProblem` where there is none.
  package static func agreement(_ reference: String, _ db: Database) throws -> Agreement {
    let found = try agreements("WHERE reference = ? COLLATE NOCASE", [reference], db)
    guard let agreement = found.first else {
      throw AgreementProblem(reference, [Message.unknown])
    }
    return agreement
  }

  /// Returns the agreement of a number; throws where there is none.
  package static func agreement(_ number: Int, _ db: Database) throws -> Agreement {
    guard let agreement = try agreements("WHERE number = ?", [number], db).first else {
      throw AgreementProblem("\(number)", [Message.unknown])
    }
    return agreement
  }

  /// Returns the reference of the agreement that took the place of another, or `nil`.
  package static func successor(of agreement: Int, _ db: Database) throws -> String? {
    try String.fetchOne(
      db, sql: "SELECT reference FROM agreement WHERE supersedes = ?", arguments: [agreement])
  }

  /// Returns a child by its number.
  package static func child(_ number: Int, _ db: Database) throws -> Child? {
    try Row.fetchOne(
      db, sql: "SELECT \(Child.columns) FROM child WHERE number = ?", arguments: [number]
    ).map { try Child($0) }
  }

  /// Returns a child by the council's own reference of it, or `nil` where it has no agreement yet.
  package static func child(named reference: String, _ db: Database) throws -> Child? {
    try Row.fetchOne(
      db, sql: "SELECT \(Child.columns) FROM child WHERE reference = ?", arguments: [reference]
    ).map { try Child($0) }
  }

  /// Returns the steps of an agreement, in the order in which they were recorded.
  package static func steps(of agreement: Int, _ db: Database) throws -> [AgreementStep] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM agreementStep WHERE agreement = ? ORDER BY number",
      arguments: [agreement]
    ).map { try AgreementStep($0) }
  }

  /// Returns the terms of an agreement that count, the earliest first.
  package static func terms(of agreement: Int, _ db: Database) throws -> [AgreementTerms] {
    var terms: [AgreementTerms] = []
    try forEachTerms("AND agreement = ? ORDER BY fromDay", [agreement], db) { _, row in
      terms.append(try AgreementTerms(row))
    }
    return terms
  }

  /// Returns the needs of a child as they were when the agreement was made.
  package static func needs(of agreement: Int, _ db: Database) throws -> [Need] {
    try Row.fetchAll(
      db, sql: "SELECT field, code FROM agreementNeed WHERE agreement = ? ORDER BY field, code",
      arguments: [agreement]
    ).map { Need(field: $0[0], code: $0[1]) }
  }
}

extension AgreementQueries {
  /// Returns the needs of every child at the time of its agreements, by the agreement's number.
  static func needs(_ db: Database) throws -> [Int: [Need]] {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT agreement, field, code FROM agreementNeed ORDER BY agreement, field, code")
    var needs: [Int: [Need]] = [:]
    while let row = try rows.next() {
      needs[row[0], default: []].append(Need(field: row[1], code: row[2]))
    }
    return needs
  }
}

private enum Message {
  static let unknown = "There is no such agreement. 'caremarket agreement list' lists them."
}
