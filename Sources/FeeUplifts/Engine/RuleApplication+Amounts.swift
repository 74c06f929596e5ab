import Values

/// Rules that say how much, not by how much more.
extension RuleApplication {
  /// Adds an amount to the first line that moves.
  func add(_ amount: Money) -> UpliftAnswer {
    var (next, isAdded) = (self, false)
    let lines = situation.lines.map { line in
      let adds = !isAdded && moves(line)
      isAdded = isAdded || adds
      return next.line(
        line, to: adds ? line.weekly + amount : line.weekly, "+ \(amount.inWords) a week")
    }
    return next.movedOverall(lines)
  }

  /// Puts the fee at the published allowance for the child's age, never below what is paid.
  func allowance(_ choice: AllowanceChoice) -> UpliftAnswer {
    guard let day = writing.day,
      let age = situation.birthMonth?.wholeYears(until: day),
      let band = choice.table.band(ofAge: age)
    else { return writing.left(.evidenceNeeded, rule, Message.noAge) }
    let minimum = choice.amounts[band]
    var next = self
    next.writing.say(Message.allowance(choice, band, minimum))
    let paid = situation.lines.filter(moves).reduce(Money.zero) { $0 + $1.weekly }
    guard paid < minimum else { return next.writing.left(.unchanged, rule, Message.isPaid) }
    next.writing.flag(.belowMinimum)
    return next.add(minimum - paid)
  }

  /// Puts each line that moves at its hours times a share of the wage.
  func paid(by wage: WageShare) -> UpliftAnswer {
    var next = self
    next.writing.say(Message.wage(wage))
    var lines: [UpliftAnswer.Line] = []
    for line in situation.lines {
      guard let hours = hours(of: line, wage) else {
        return writing.left(.evidenceNeeded, rule, Message.noHours(line.kind))
      }
      let amount = wage.wage.times(
        Fraction(wage.share) * hours, rounding: rounding.mode, step: rounding.step)
      lines.append(next.line(line, to: amount, Message.forHours(hours)))
    }
    return next.movedOverall(lines)
  }

  private func hours(of line: UpliftSituation.Line, _ wage: WageShare) -> Fraction? {
    guard moves(line) else { return .zero }
    return line.hours.map { Fraction(Int128($0), over: 100) } ?? wage.hours.map(Fraction.init)
  }
}

private enum Message {
  static let noAge = "The child's month of birth is not known, so no allowance can be found."
  static let isPaid = "No less than that is paid already, so the fee stays."

  static func allowance(_ choice: AllowanceChoice, _ band: Int, _ minimum: Money) -> String {
    """
    The \(choice.table.title) of \(choice.year.year) from age \(choice.table.words(ofBand: band)) is \
    \(minimum.inWords) a week (\(choice.year.reference)).
    """
  }

  static func wage(_ wage: WageShare) -> String {
    "\(wage.share.inWords) of the \(wage.title) of \(wage.wage.inWords) an hour is paid."
  }

  static func noHours(_ kind: String) -> String {
    "The hours a week of '\(kind)' are not known, so the wage says nothing of it."
  }

  static func forHours(_ hours: Fraction) -> String {
    let number = (hours * Fraction(1, over: 100)).percent(decimals: 2)
    return "for \(number) hours a week"
  }
}
