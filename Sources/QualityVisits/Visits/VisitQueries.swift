package import GRDB
import Store
import Values

/// What is asked of the visits.
package enum VisitQueries {
  /// Returns every visit that was ever logged, the latest first.
  package static func all(_ db: Database) throws -> [Visit] {
    let records = try VisitRecords(db)
    let visits = try Row.fetchAll(db, sql: "SELECT * FROM visit").compactMap(records.visit)
    return visits.sorted { ($0.facts.day, $0.number) > ($1.facts.day, $1.number) }
  }

  /// Returns the visits to a service, the latest first.
  package static func visits(of urn: String, _ db: Database) throws -> [Visit] {
    let numbers = try Int.fetchAll(
      db, sql: "SELECT number FROM visit WHERE urn = ?", arguments: [urn])
    return try numbers.map { try visit($0, db) }
      .sorted { ($0.facts.day, $0.number) > ($1.facts.day, $1.number) }
  }

  /// Returns the visit that a person names as `V12`; throws `QualityProblem`.
  package static func visit(_ written: String, _ db: Database) throws -> Visit {
    let number = QualityNumber.visit.number(written)
    guard let number, try exists(number, db) else {
      throw QualityProblem(written, [Message.unknown])
    }
    return try visit(number, db)
  }

  static func visit(_ number: Int, _ db: Database) throws -> Visit {
    let row = try Row.fetchOne(db, sql: "SELECT * FROM visit WHERE number = ?", arguments: [number])
    guard let row, let visit = try VisitRecords(of: number, db).visit(row) else {
      throw QualityProblem(QualityNumber.visit.text(number), [Message.unknown])
    }
    return visit
  }

  /// Returns every record that was kept of a visit with the step that made it, the earliest first.
  package static func history(
    of visit: Visit, _ db: Database
  ) throws -> [(step: VisitStep, facts: VisitFacts)] {
    let records = try VisitRecords(of: visit.number, db)
    return visit.steps.compactMap { step in records.facts[step.number].map { (step, $0) } }
  }

  private static func exists(_ number: Int, _ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT 1 FROM visit WHERE number = ?", arguments: [number]) != nil
  }
}

private enum Message {
  static let unknown = "There is no such visit. 'caremarket visit list' lists them, as V12."
}
