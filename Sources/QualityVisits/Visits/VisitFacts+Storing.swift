import GRDB
import Store
import Values

extension VisitFacts {
  /// Keeps what was found as the record of a step.
  func store(step: Int, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO visitRecord (step, day, visitType, jointWith, childrenSpokenTo)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [step, day, type.rawValue, jointWith, childrenSpokenTo])
    for (index, officer) in officers.enumerated() {
      try db.execute(
        sql: "INSERT INTO visitOfficer (step, position, officer) VALUES (?, ?, ?)",
        arguments: [step, index + 1, officer])
    }
    for finding in findings { try finding.store(step: step, db) }
    for (figure, amount) in figures.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        sql: "INSERT INTO visitFigure (step, figure, amount) VALUES (?, ?, ?)",
        arguments: [step, figure, amount])
    }
    for (index, note) in notes.enumerated() {
      try db.execute(
        sql: "INSERT INTO visitNote (step, position, area, standard, note) VALUES (?, ?, ?, ?, ?)",
        arguments: [step, index + 1, note.area.rawValue, note.standard, note.note])
    }
  }
}

extension VisitFinding {
  fileprivate func store(step: Int, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO visitGrade (step, standard, grade) VALUES (?, ?, ?)",
      arguments: [step, standard, grade])
    for evidence in evidence {
      try db.execute(
        sql: "INSERT INTO visitEvidence (step, standard, evidence) VALUES (?, ?, ?)",
        arguments: [step, standard, evidence.rawValue])
    }
  }
}
