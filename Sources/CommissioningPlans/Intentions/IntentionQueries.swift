package import GRDB
import Store
import Values

/// What is asked of the intentions.
package enum IntentionQueries {
  /// Returns every intention that was ever announced, by its number.
  package static func all(_ db: Database) throws -> [Intention] {
    let steps = Dictionary(
      grouping: try Row.fetchAll(db, sql: "SELECT * FROM intentionStep ORDER BY number")
    ) { $0["intention"] as Int }
    return try Row.fetchAll(db, sql: "SELECT * FROM intention ORDER BY number").map {
      Intention($0, steps[$0["number"]] ?? [])
    }
  }

  /// Returns the intention that a person names as `I7`; throws `IntentionProblem`.
  package static func intention(_ written: String, _ db: Database) throws -> Intention {
    guard let number = Intention.numbers.number(written),
      let found = try all(db).first(where: { $0.number == number })
    else { throw IntentionProblem.unknown(written) }
    return found
  }
}

extension Intention {
  fileprivate init(_ row: Row, _ steps: [Row]) {
    let (volume, unit): (Int?, String?) = (row["volume"], row["unit"])
    self.init(
      number: row["number"], item: row["item"], type: row["type"], area: row["area"],
      volume: volume.flatMap { number in unit.map { Volume(number: number, unit: $0) } },
      valueBand: row["valueBand"], route: row["route"], announced: row["announcedDay"],
      steps: steps.map(IntentionStep.init))
  }
}

extension IntentionStep {
  fileprivate init(_ row: Row) {
    let (type, reference): (String?, String?) = (row["noticeType"], row["noticeReference"])
    self.init(
      kind: Kind(rawValue: row["step"]) ?? .update, day: row["day"], status: row["status"],
      earliest: row["earliestDay"],
      notice: type.flatMap { type in reference.map { Notice(type: type, reference: $0) } },
      reason: row["reason"], outcome: row["outcome"], recordedBy: row["recordedBy"])
  }
}
