package import GRDB
package import ProviderRegister
import Store
package import Values

/// What is asked of the concerns.
package enum ConcernQueries {
  /// Returns every concern that a person may see, by its number.
  package static func all(visibleTo person: String, _ db: Database) throws -> [Concern] {
    try all(db).filter { $0.isVisible(to: person) }
  }

  /// Returns the concern that a person names as `C3`.
  ///
  /// Throws `QualityProblem` where there is none, or none that the person may see: nobody else is to
  /// know that it is there.
  package static func concern(
    _ written: String, visibleTo person: String, _ db: Database
  ) throws -> Concern {
    let number = QualityNumber.concern.number(written)
    let found = try all(db).first { $0.number == number }
    guard let found, found.isVisible(to: person) else {
      throw QualityProblem(written, [Message.unknown])
    }
    return found
  }

  /// Returns the references of the concerns that a person may not see.
  package static func references(hiddenFrom person: String, _ db: Database) throws -> Set<String> {
    Set(try all(db).filter { !$0.isVisible(to: person) }.map(\.reference))
  }

  static func concern(_ number: Int, _ db: Database) throws -> Concern {
    guard let found = try all(db).first(where: { $0.number == number }) else {
      throw QualityProblem(QualityNumber.concern.text(number), [Message.unknown])
    }
    return found
  }

  private static func all(_ db: Database) throws -> [Concern] {
    let steps = try Row.fetchAll(db, sql: "SELECT * FROM concernStep ORDER BY number")
    let byConcern = Dictionary(grouping: steps) { $0["concern"] as Int }
    let readers = try Row.fetchAll(db, sql: "SELECT * FROM concernReader ORDER BY reader")
    let readersOf = Dictionary(grouping: readers) { $0["concern"] as Int }
    return try Row.fetchAll(db, sql: "SELECT * FROM concern ORDER BY number").map { row in
      let number: Int = row["number"]
      return Concern(row: row, byConcern[number] ?? [], readersOf[number] ?? [])
    }
  }
}

private enum Message {
  static let unknown = "There is no such concern. 'caremarket concern list' lists them, as C3."
}

extension Concern {
  fileprivate init(row: Row, _ steps: [Row], _ readers: [Row]) {
    number = row["number"]
    group = row["providerGroup"]
    provider = row["provider"]
    urn = row["urn"]
    source = row["source"]
    type = row["concernType"]
    reportReference = row["reportReference"]
    receivedOn = row["receivedOn"]
    designatedOfficerOn = row["designatedOfficerOn"]
    isRestricted = row["isRestricted"]
    self.readers = readers.map { $0["reader"] }
    self.steps = steps.map(ConcernStep.init)
  }

  /// Finds whom it is about, as the register has it on a day.
  package func subject(on day: Day, _ db: Database) throws -> StandingSubject {
    if let urn { return .service(try ServiceQueries.known(urn, on: day, db)) }
    if let provider, let found = try ProviderQueries.provider(provider, db) {
      return .provider(found)
    }
    guard let found = try GroupQueries.all(db).first(where: { $0.number == group }) else {
      throw QualityProblem(reference, [Message.unknown])
    }
    return .group(found)
  }
}

extension ConcernStep {
  fileprivate init(row: Row) {
    decision = ConcernDecision(rawValue: row["decision"]) ?? .log
    stage = ConcernStage(rawValue: row["stage"]) ?? .concern
    severity = row["severity"]
    day = row["day"]
    reviewDay = row["reviewDay"]
    reason = row["reason"]
    decisionReference = row["decisionReference"]
    decidedBy = row["decidedBy"]
    approvedBy = row["approvedBy"]
    visit = row["visit"]
  }
}
