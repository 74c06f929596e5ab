import GRDB
import Store
import Values

extension VisitFacts {
  /// Keeps what was found as the record of a step.
  func store(step: Int, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO visitRecord (step, day, visitType, jointWith, childrenSpokenTo)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [step, day, type.rawValue, jointWith, childrenSpokenTo])
    for (index, officer) in officers.enumerated() {
      try db.cachedStatement(
        sql: "INSERT INTO visitOfficer (step, position, officer) VALUES (?, ?, ?)"
      ).execute(arguments: [step, index + 1, officer])
    }
    for finding in findings { try finding.store(step: step, db) }
    for (figure, amount) in figures.sorted(by: { $0.key < $1.key }) {
      try db.cachedStatement(
        sql: "INSERT INTO visitFigure (step, figure, amount) VALUES (?, ?, ?)"
      ).execute(arguments: [step, figure, amount])
    }
    for (index, note) in notes.enumerated() {
      try db.cachedStatement(
        sql: "INSERT INTO visitNote (step, position, area, standard, note) VALUES (?, ?, ?, ?, ?)"
      ).execute(arguments: [step, index + 1, note.area.rawValue, note.standard, note.note])
    }
  }
}

extension VisitFinding {
  fileprivate func store(step: Int, _ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO visitGrade (step, standard, grade) VALUES (?, ?, ?)"
    ).execute(arguments: [step, standard, grade])
    for evidence in evidence {
      try db.cachedStatement(
        sql: "INSERT INTO visitEvidence (step, standard, evidence) VALUES (?, ?, ?)"
      ).execute(arguments: [step, standard, evidence.rawValue])
    }
  }
}
