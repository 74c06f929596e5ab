import Values

/// An answer while it is being worked out: its sentences and flags so far.
struct AnswerWriting {
  let situation: UpliftSituation
  let day: Day?
  private var steps: [String] = []
  private var flags: [UpliftAnswer.Flag] = []

  init(_ situation: UpliftSituation, _ day: Day?) {
    self.situation = situation
    self.day = day
  }

  mutating func say(_ sentence: String) { steps.append(sentence) }
  mutating func say(_ sentences: [String]) { steps += sentences }

  mutating func flag(_ flag: UpliftAnswer.Flag) {
    if !flags.contains(flag) { flags.append(flag) }
  }

  /// Says that an index is so high that the policy is to be looked at again.
  mutating func review(_ sentence: String) {
    flag(.review)
    say(sentence)
  }

  /// The answer where the fee stays as it is.
  func left(
    _ outcome: UpliftAnswer.Outcome, _ rule: UpliftRule?, _ sentence: String
  ) -> UpliftAnswer {
    UpliftAnswer(
      rule: rule?.name, outcome: outcome, share: outcome == .unchanged ? .zero : nil,
      effectiveFrom: outcome == .excluded ? nil : day, flags: flags, steps: steps + [sentence],
      lines: situation.lines.map {
        UpliftAnswer.Line(kind: $0.kind, position: $0.position, old: $0.weekly, new: $0.weekly)
      })
  }

  /// The answer where the fee is worked out anew, line by line.
  func moved(_ rule: UpliftRule, _ share: Fraction, _ lines: [UpliftAnswer.Line]) -> UpliftAnswer {
    let isMoved = lines.contains { $0.old != $0.new }
    let closing = isMoved ? day.map { [Message.from($0)] } ?? [] : [Message.stays]
    return UpliftAnswer(
      rule: rule.name, outcome: isMoved ? .uplifted : .unchanged, share: share,
      effectiveFrom: day, flags: flags, steps: steps + closing, lines: lines)
  }
}

private enum Message {
  static let stays = "The fee stays as it is."

  static func from(_ day: Day) -> String {
    "It holds from \(day.weekday.inWords) \(day.inWords)."
  }
}
