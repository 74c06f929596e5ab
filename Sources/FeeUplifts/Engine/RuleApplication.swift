import Values

/// What one rule makes of one fee.
struct RuleApplication {
  let situation: UpliftSituation
  var writing: AnswerWriting
  private let prepared: PreparedRule

  init(_ prepared: PreparedRule, _ situation: UpliftSituation, _ writing: AnswerWriting) {
    self.prepared = prepared
    self.situation = situation
    self.writing = writing
  }

  var rule: UpliftRule { prepared.rule }
  var rounding: FeeRounding { prepared.rounding }

  /// Works the answer out, sentence by sentence.
  mutating func answer() -> UpliftAnswer {
    switch rule.action {
    case .exclude(let reason): writing.left(.excluded, rule, reason)
    case .percent(let measure): percent(measure)
    case .byLine(let measures): byLine(measures)
    case .amount(let amount): add(amount)
    case .onRequest(let cap): onRequest(Message.request, cap)
    case .hostAuthority(let cap): onRequest(Message.host, cap)
    case .topUp(let measure): topUp(measure)
    case .guidePrice(let guide, let measure): guided(guide, measure)
    case .allowance(let choice): allowance(choice)
    case .wage(let wage): paid(by: wage)
    }
  }

  /// Whether the rule moves a line.
  func moves(_ line: UpliftSituation.Line) -> Bool { rule.lines?.contains(line.kind) ?? true }
}

extension RuleApplication {
  private mutating func percent(_ measure: Measure) -> UpliftAnswer {
    guard let value = value(of: measure) else {
      return writing.left(.evidenceNeeded, rule, Message.noContract)
    }
    writing.say(value.steps)
    return raise(by: limited(value.share))
  }

  /// What a measure comes to, or `nil` where that asks for what the contract grants and nobody knows it.
  private func value(of measure: Measure) -> Measure.Value? {
    prepared.value ?? measure.value(contract: situation.contractShare)
  }

  private mutating func topUp(_ measure: Measure) -> UpliftAnswer {
    guard let value = value(of: measure) else {
      return writing.left(.evidenceNeeded, rule, Message.noContract)
    }
    writing.say(value.steps)
    let least = limited(value.share)
    let granted = situation.contractShare ?? .zero
    writing.say(Message.topUp(granted, least))
    if granted < least { writing.flag(.topUp) }
    return raise(by: max(granted, least))
  }

  private mutating func guided(_ guide: GuidePrice, _ measure: Measure) -> UpliftAnswer {
    guard let price = guide.price(of: situation.serviceType) else {
      writing.flag(.aboveGuidePrice)
      return writing.left(.unchanged, rule, Message.noGuidePrice)
    }
    guard situation.weeklyFee <= price else {
      writing.flag(.aboveGuidePrice)
      return writing.left(.unchanged, rule, Message.aboveGuidePrice(price))
    }
    writing.say(Message.withinGuidePrice(price))
    return percent(measure)
  }

  /// What was asked with evidence and decided, never above the cap.
  private mutating func onRequest(_ words: String, _ cap: Percentage?) -> UpliftAnswer {
    if case .refused(let reason) = situation.request?.decision {
      return writing.left(.unchanged, rule, Message.refused(reason))
    }
    guard let request = situation.request, request.hasEvidence else {
      return writing.left(.evidenceNeeded, rule, Message.evidence(words, cap))
    }
    switch request.decision {
    case .pending: return writing.left(.evidenceNeeded, rule, Message.pending(request.asked))
    case .refused(let reason): return writing.left(.unchanged, rule, Message.refused(reason))
    case .granted(let granted):
      writing.say(Message.asked(request.asked, granted))
      let limited = min(granted, cap ?? granted)
      if limited < granted { hold(to: limited) }
      return raise(by: Fraction(limited))
    }
  }
}

extension RuleApplication {
  /// The percentage within the rule's floor and cap; it never lowers a fee.
  private mutating func limited(_ share: Fraction) -> Fraction {
    if let floor = rule.floor, share < Fraction(floor) {
      writing.flag(.raisedToFloor)
      writing.say("That is below the floor, so it is \(floor.inWords).")
      return Fraction(floor)
    }
    if let cap = rule.cap, share > Fraction(cap) {
      hold(to: cap)
      return Fraction(cap)
    }
    guard share < .zero else { return share }
    writing.say("That is less than nothing, and a fee is not lowered.")
    return .zero
  }

  private mutating func hold(to cap: Percentage) {
    writing.flag(.capped)
    writing.say("That is above the cap, so it is \(cap.inWords).")
  }

  /// Raises each line that moves by a percentage.
  private mutating func raise(by share: Fraction) -> UpliftAnswer {
    let words = "+ \(share.inPercent)"
    var lines: [UpliftAnswer.Line] = []
    for line in situation.lines {
      let new = moves(line) ? raised(line.weekly, by: share) : line.weekly
      lines.append(self.line(line, to: new, words))
    }
    return writing.moved(rule, share, lines)
  }

  private func raised(_ amount: Money, by share: Fraction) -> Money {
    guard share > .zero else { return amount }
    let whole = Fraction(1, over: 1)
    return amount.times(whole + share, rounding: rounding.mode, step: rounding.step)
  }

  /// Puts a line at another amount, where the rule moves it, and says how.
  mutating func line(
    _ line: UpliftSituation.Line, to amount: @autoclosure () -> Money, _ words: String
  ) -> UpliftAnswer.Line {
    let new = moves(line) ? amount() : line.weekly
    if !moves(line) {
      writing.say("\(line.kind): stays at \(line.weekly.inWords).")
    } else if new != line.weekly {
      writing.say(Message.moved(line, new, words, prepared.roundingInWords))
    }
    return UpliftAnswer.Line(kind: line.kind, position: line.position, old: line.weekly, new: new)
  }

  private func byLine(_ measures: [String: Measure]) -> UpliftAnswer {
    var (next, lines) = (self, [UpliftAnswer.Line]())
    for line in situation.lines {
      guard let measure = measures[line.kind] else {
        lines.append(next.line(line, to: line.weekly, ""))
        continue
      }
      guard let value = measure.value(contract: situation.contractShare) else {
        return writing.left(.evidenceNeeded, rule, Message.noContract)
      }
      next.writing.say(value.steps)
      let share = next.limited(value.share)
      lines.append(next.line(line, to: raised(line.weekly, by: share), "+ \(share.inPercent)"))
    }
    return next.movedOverall(lines)
  }

  /// The answer of lines that moved each in its own way.
  func movedOverall(_ lines: [UpliftAnswer.Line]) -> UpliftAnswer {
    let old = lines.reduce(Money.zero) { $0 + $1.old }
    let new = lines.reduce(Money.zero) { $0 + $1.new }
    return writing.moved(rule, Fraction(from: old, to: new), lines)
  }
}

private enum Message {
  static let request = "a request with evidence"
  static let host = "evidence of what the authority where the service stands grants"
  static let noContract = """
    What the contract itself grants this year is not known, so nothing can be worked out yet.
    """
  static let noGuidePrice = "There is no guide price for such a service, so nothing is granted."

  static func evidence(_ words: String, _ cap: Percentage?) -> String {
    let limit = cap.map { ", of at most \($0.inWords)" } ?? ""
    return "Something is granted only on \(words)\(limit)."
  }

  static func pending(_ asked: Percentage) -> String {
    "\(asked.inWords) was asked, and is not decided yet."
  }

  static func refused(_ reason: String) -> String {
    "What was asked was refused: \(reason.replacing("-", with: " "))."
  }

  static func asked(_ asked: Percentage, _ granted: Percentage) -> String {
    asked == granted
      ? "\(asked.inWords) was asked with evidence."
      : "\(asked.inWords) was asked with evidence, and \(granted.inWords) agreed."
  }

  static func topUp(_ granted: Fraction, _ least: Fraction) -> String {
    granted < least
      ? """
      The contract grants \(granted.inPercent), and the council adds \((least - granted).inPercent).
      """
      : "The contract grants \(granted.inPercent), and the council adds nothing."
  }

  static func aboveGuidePrice(_ price: Money) -> String {
    "The fee is above the guide price of \(price.inWords), so nothing is granted."
  }

  static func withinGuidePrice(_ price: Money) -> String {
    "The fee is not above the guide price of \(price.inWords)."
  }

  static func moved(
    _ line: UpliftSituation.Line, _ new: Money, _ words: String, _ rounding: String
  ) -> String {
    "\(line.kind): \(line.weekly.inWords) \(words), rounded \(rounding), is \(new.inWords)."
  }
}
