package import GRDB
import Store
package import Values

extension AgreementStepping {
  /// Adds what the placement is to achieve, by a measure that is known to be right.
  ///
  /// Throws `AgreementProblem`.
  package func add(_ objective: GivenObjective, from day: Day, reviewDay: Day, _ db: Database)
    throws
  {
    try refuse(atEnd("no objective can be added"))
    let open = try ObjectiveQueries.objectives(of: agreement.number, db).first {
      $0.measure == objective.measure && $0.result(by: day) != .met
    }
    var problems = open.map { [Message.open($0)] } ?? []
    if day < agreement.from { problems.append(Message.before(agreement.from)) }
    if reviewDay < day { problems.append(Message.reviewedBefore(day)) }
    try refuse(problems)
    try Objective.insert(
      objective.measure, from: day, reviewDay: reviewDay, of: agreement.number, recording, db)
  }

  /// Adds how it went with an objective; throws `AgreementProblem`.
  package func review(_ measure: String, _ review: Objective.Review, _ db: Database) throws {
    let objectives = try ObjectiveQueries.objectives(of: agreement.number, db)
    guard let objective = objectives.last(where: { $0.measure == measure }) else {
      throw AgreementProblem(
        agreement.reference, [Message.noObjective(measure, objectives.map(\.measure))])
    }
    var problems: [String] = []
    if review.day < objective.from { problems.append(Message.before(objective.from)) }
    if let last = objective.reviews.last, review.day <= last.day {
      problems.append(Message.reviewed(measure, last.day))
    }
    if let next = review.nextReview, next <= review.day {
      problems.append(Message.reviewedBefore(review.day))
    }
    try refuse(problems)
    try objective.insert(review, recording, db)
  }

  /// Adds that the agreement itself was looked at; throws `AgreementProblem`.
  package func add(_ review: AgreementReview, _ db: Database) throws {
    var problems: [String] = []
    if review.day < agreement.from { problems.append(Message.before(agreement.from)) }
    let all = try AgreementReview.all(of: agreement.number, db)
    if all.contains(where: { $0.day == review.day }) {
      problems.append(Message.looked(review.day))
    }
    try refuse(problems)
    try review.insert(of: agreement.number, recording, db)
  }

  /// Adds the hours of a week of support; throws `AgreementProblem`.
  package func add(_ hours: SupportHours, _ kinds: AgreementKinds, _ db: Database) throws {
    let kind = kinds[agreement.kind]
    var problems = kind.tracksHours ? [] : [Message.noHours(kind.title)]
    if hours.weekFrom.weekday != .monday { problems.append(Message.noMonday(hours.weekFrom)) }
    if hours.weekFrom.adding(days: 6) < agreement.from {
      problems.append(Message.before(agreement.from))
    }
    let known = try SupportHours.all(of: agreement.number, db)
    if known.contains(where: { $0.weekFrom == hours.weekFrom }) {
      problems.append(Message.known(hours.weekFrom))
    }
    try refuse(problems)
    try hours.insert(of: agreement.number, recording, db)
  }

  /// A sentence where the agreement has ended and so something cannot be done.
  func atEnd(_ what: String) -> [String] {
    let status = state.status
    return status.isEnd ? [Message.ended(status, what)] : []
  }
}

private enum Message {
  static func ended(_ status: AgreementStatus, _ what: String) -> String {
    "It is \(status.inWords), so \(what)."
  }

  static func open(_ objective: Objective) -> String {
    """
    '\(objective.measure)' is an objective from \(objective.from.inWords) that is not met yet. Say how \
    it went with 'caremarket agreement review-objective'.
    """
  }

  static func before(_ from: Day) -> String { "That is before its first day, \(from.inWords)." }

  static func reviewedBefore(_ day: Day) -> String {
    "The next review must come after \(day.inWords)."
  }

  static func noObjective(_ measure: String, _ known: [String]) -> String {
    guard !known.isEmpty else {
      return "It has no objectives. 'caremarket agreement add-objective' adds one."
    }
    let list = Set(known).sorted().joined(separator: ", ")
    return "It has no objective '\(measure)'. There are: \(list)."
  }

  static func reviewed(_ measure: String, _ day: Day) -> String {
    "'\(measure)' was last reviewed on \(day.inWords). A review comes after that."
  }

  static func looked(_ day: Day) -> String {
    "A review of \(day.inWords) is recorded already."
  }

  static func noHours(_ title: String) -> String {
    "\(title): hours are recorded for support at home only."
  }

  static func noMonday(_ day: Day) -> String {
    let monday = day.adding(days: 1 - day.weekday.rawValue)
    return "\(day.inWords) is no Monday. The week is the one from \(monday.inWords)."
  }

  static func known(_ monday: Day) -> String {
    "The hours of the week from \(monday.inWords) are recorded already."
  }
}
