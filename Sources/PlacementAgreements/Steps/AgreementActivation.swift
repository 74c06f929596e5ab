package import GRDB
import Store
package import Values

extension AgreementStepping {
  /// Says that the placement has begun, on its first day.
  ///
  /// What stands against placing there is asked again, because it may have come up since the draft. An
  /// agreement whose place it takes ends with the day before. Throws `AgreementProblem`.
  package func activate(
    today: Day, person: String, exception: PlacingException?, _ db: Database
  ) throws {
    let first = agreement.from
    if state.status.mayBecome(.active), today < first { try refuse([Message.notYet(first)]) }
    let breaches = try unforeseenBreaches(db)
    try take(.active, StepFacts(day: first, person: person), db)
    try breaches.check(exception, agreement.reference)
    for breach in breaches {
      try exception?.insert(breach.rule, of: agreement.number, on: today, recording, db)
    }
    try supersedeFormer(person: person, db)
  }

  /// The rules that stand against placing there and that nobody has set aside for this agreement.
  private func unforeseenBreaches(_ db: Database) throws -> [PlacingRules.Breach] {
    let rules = try PlacingRules(agreement.urn, kind: agreement.kind, on: agreement.from, db)
    let settled = Set(try KeptException.all(of: agreement.number, db).map(\.rule))
    return try rules.breaches(provider: agreement.provider, on: agreement.from, db)
      .filter { !settled.contains($0.rule) }
  }

  private func supersedeFormer(person: String, _ db: Database) throws {
    guard let number = agreement.supersedes else { return }
    let former = try AgreementStepping(
      AgreementQueries.agreement(number, db).reference, recording, db)
    guard !former.state.status.isEnd else { return }
    try former.take(
      .superseded, StepFacts(day: agreement.from, person: person, reason: agreement.reference), db)
  }
}

private enum Message {
  static func notYet(_ first: Day) -> String {
    "It begins on \(first.inWords). Say so on that day, or later."
  }
}
