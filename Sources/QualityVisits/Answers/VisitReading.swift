package import Values

/// Finds what a person's answers mean, and everything that is wrong with them.
package struct VisitReading {
  let format: ReviewFormat
  let today: Day
  let words: PlainWords
  var findings: [Finding] = []

  /// Reads answers about a service.
  ///
  /// Throws `QualityProblem` with everything that is wrong.
  package static func draft(
    _ answers: VisitAnswers, by format: ReviewFormat, today: Day, _ words: PlainWords
  ) throws -> VisitDraft {
    var reading = VisitReading(format: format, today: today, words: words)
    let draft = reading.draft(answers, at: Place(file: "the visit"))
    guard let draft, reading.findings.isEmpty else {
      throw QualityProblem("the visit", reading.findings)
    }
    return draft
  }

  /// Reads answers that stand at a place; what is wrong with them becomes findings.
  mutating func draft(_ answers: VisitAnswers, at place: Place) -> VisitDraft? {
    let day = day(answers, place)
    let type = type(answers, place)
    let officers = officers(answers, place)
    let spokenTo = answers.childrenSpokenTo.flatMap { number($0, Message.children) }
    let found = standards(answers)
    let figures = figures(answers)
    let notes = answers.notes.compactMap { note($0) }
    let actions = answers.actions.compactMap { action($0, after: day) }
    let other = jointWith(answers, type)
    if answers.findings.isEmpty, answers.notes.isEmpty, findings.isEmpty {
      refuse(Message.nothingFound, place)
    }
    guard let day, let type else { return nil }
    let facts = VisitFacts(
      day: day, type: type, jointWith: other, officers: officers,
      childrenSpokenTo: spokenTo, findings: found, figures: figures, notes: notes)
    return VisitDraft(facts: facts, actions: actions)
  }

  mutating func refuse(_ message: String, _ place: Place) {
    findings.append(Finding(.error, at: place, message))
  }

  mutating func refuse(_ message: String, _ written: Written) {
    refuse(message, written.place)
  }
}

extension VisitReading {
  private mutating func day(_ answers: VisitAnswers, _ place: Place) -> Day? {
    guard let written = answers.day, !written.isBlank else {
      refuse(Message.noDay, answers.day?.place ?? place)
      return nil
    }
    guard let day = Day(inFile: written.text) else {
      refuse(Message.badDay(written.text), written)
      return nil
    }
    if day > today { refuse(Message.future(day, today), written) }
    return day
  }

  private mutating func type(_ answers: VisitAnswers, _ place: Place) -> VisitType? {
    guard let written = answers.type, !written.isBlank else {
      refuse(Message.noType, answers.type?.place ?? place)
      return nil
    }
    guard let type = VisitType(written: written.text) else {
      refuse(Message.badType(written.text), written)
      return nil
    }
    return type
  }

  /// The other authority of a joint visit; a visit of another kind has none.
  private mutating func jointWith(_ answers: VisitAnswers, _ type: VisitType?) -> String? {
    let other = answers.jointWith.flatMap { $0.isBlank ? nil : $0 }
    if type == .joint, other == nil {
      refuse(Message.jointAlone, answers.type?.place ?? Place())
    } else if let type, type != .joint, let other {
      refuse(Message.notJoint(other.text), other)
    }
    return other?.text
  }

  private mutating func officers(_ answers: VisitAnswers, _ place: Place) -> [String] {
    let names = answers.officers.flatMap(\.parts).map(\.text)
    if names.isEmpty {
      refuse(Message.noOfficer, answers.officers.first?.place ?? place)
    }
    return names
  }

  private mutating func figures(_ answers: VisitAnswers) -> [String: Int] {
    var amounts: [String: Int] = [:]
    for written in answers.figures where !written.amount.isBlank {
      guard let figure = format.figure(written.figure.text) else {
        let known = format.figures.map(\.code).joined(separator: ", ")
        refuse(Message.unknownFigure(written.figure.text, known), written.figure)
        continue
      }
      guard let amount = number(written.amount, figure.title) else { continue }
      guard amounts.updateValue(amount, forKey: figure.code) == nil else {
        refuse(Message.twice(figure.code), written.figure)
        continue
      }
    }
    return amounts
  }

  mutating func number(_ written: Written, _ what: String) -> Int? {
    guard !written.isBlank else { return nil }
    guard let number = ExactDecimal(written.text), number.scale == 0,
      (0...100_000).contains(number.coefficient)
    else {
      refuse(Message.badNumber(written.text, what), written)
      return nil
    }
    return Int(number.coefficient)
  }
}

private enum Message {
  static let children = "Children spoken to"
  static let noDay = "The day of the visit is missing. Give it as in 2026-04-01."
  static let noType = "How the visit was made is missing. It is one of \(types)."
  static let noOfficer = "Who made the visit is missing. Name at least one officer."
  static let jointAlone = "A joint visit needs the other authority."
  static let nothingFound = "Nothing was found at the visit: grade a standard or make a note."
  private static var types: String {
    VisitType.allCases.map(\.rawValue).joined(separator: ", ")
  }

  static func badDay(_ text: String) -> String {
    "The day of the visit must be a real day like 2026-04-01, not '\(text)'."
  }

  static func future(_ day: Day, _ today: Day) -> String {
    """
    The visit cannot have been on \(day.inWords), because today is \(today.inWords). Give the day \
    on which it was.
    """
  }

  static func badType(_ text: String) -> String {
    "How the visit was made must be one of \(types), not '\(text)'."
  }

  static func notJoint(_ other: String) -> String {
    "Only a joint visit is made with another authority, here '\(other)'."
  }

  static func unknownFigure(_ text: String, _ known: String) -> String {
    "'\(text)' is no figure of the review format. There are: \(known)."
  }

  static func twice(_ code: String) -> String {
    "'\(code)' is given twice. Say it once."
  }

  static func badNumber(_ text: String, _ what: String) -> String {
    "\(what) must be a whole number like 3, not '\(text)'."
  }
}
