package import GRDB
import Store
import Values

/// What is asked of the actions.
package enum ActionQueries {
  /// Returns every action that was ever raised, by its number; those of cancelled visits are none.
  package static func all(_ db: Database) throws -> [Action] {
    try actions(where: "1", [:], db)
  }

  /// Returns the actions of a service, by their numbers.
  package static func actions(of urn: String, _ db: Database) throws -> [Action] {
    try actions(where: "urn = :urn", ["urn": urn], db)
  }

  /// Returns the action that a person names as `A7`; throws `QualityProblem`.
  package static func action(_ written: String, _ db: Database) throws -> Action {
    guard let number = QualityNumber.action.number(written) else {
      throw QualityProblem(written, [Message.unknown])
    }
    return try action(number, db)
  }

  static func action(_ number: Int, _ db: Database) throws -> Action {
    guard let found = try actions(where: "number = :number", ["number": number], db).first else {
      throw QualityProblem(QualityNumber.action.text(number), [Message.unknown])
    }
    return found
  }

  private static func actions(
    where condition: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [Action] {
    let wanted = """
      (\(condition)) AND (visit IS NULL
        OR visit NOT IN (SELECT visit FROM visitStep WHERE status = 'cancelled'))
      """
    let steps = try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM actionStep WHERE action IN (SELECT number FROM action WHERE \(wanted))
        ORDER BY number
        """,
      arguments: arguments)
    let byAction = Dictionary(grouping: steps) { $0["action"] as Int }
    return try Row.fetchAll(
      db, sql: "SELECT * FROM action WHERE \(wanted) ORDER BY number", arguments: arguments
    ).map { Action(row: $0, byAction[$0["number"]] ?? []) }
  }
}

private enum Message {
  static let unknown = "There is no such action. 'caremarket action list' lists them, as A7."
}

extension Action {
  fileprivate init(row: Row, _ steps: [Row]) {
    number = row["number"]
    urn = row["urn"]
    visit = row["visit"]
    concern = row["concern"]
    standard = row["standard"]
    task = row["task"]
    self.steps = steps.map(ActionStep.init)
  }
}

extension ActionStep {
  fileprivate init(row: Row) {
    kind = Kind(rawValue: row["step"]) ?? .raise
    isOpen = row["status"] == "open"
    day = row["day"]
    owner = row["owner"]
    due = row["dueDay"]
    priority = ActionPriority(rawValue: row["priority"]) ?? .medium
    evidenceReference = row["evidenceReference"]
    reason = row["reason"]
    takenBy = row["takenBy"]
  }
}
