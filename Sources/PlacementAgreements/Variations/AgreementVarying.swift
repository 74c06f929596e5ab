package import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
import Values

/// The varying of an agreement: what holds is closed, and what is to hold is added.
package struct AgreementVarying: Sendable {
  let stepping: AgreementStepping
  let facts: VariationFacts
  let rules: AgreementRules

  package init(_ stepping: AgreementStepping, _ facts: VariationFacts, _ rules: AgreementRules) {
    self.stepping = stepping
    self.facts = facts
    self.rules = rules
  }

  var agreement: Agreement { stepping.agreement }
  var recording: Recording { stepping.recording }

  /// Makes the change.
  ///
  /// Throws `AgreementProblem` with everything that is wrong, and then changes nothing.
  package func vary(_ db: Database) throws {
    var problems = Problems()
    checkState(&problems)
    problems.require(
      facts.changesTerms || facts.changesFees || facts.changesClaims, Message.nothing)
    let lines = DraftedFees.lines(
      facts.fees, from: facts.day, cause: .varied, rules.fees, &problems)
    checkTerms(&problems)
    try stepping.refuse(problems.sentences)
    let number = try AgreementVariation(
      day: facts.day, reason: facts.reason, decisionReference: facts.decisionReference,
      recordedBy: recording.user
    ).insert(of: agreement.number, recording, db)
    try endFees(&problems, db)
    try add(lines, by: number, db)
    if facts.changesTerms { try changeTerms(by: number, db) }
    if facts.changesFees || facts.changesClaims { try changeClaims(by: number, &problems, db) }
    try stepping.refuse(problems.sentences)
  }

  private func checkState(_ problems: inout Problems) {
    let state = stepping.state
    if state.status.isEnd { problems.add(Message.ended(state.status)) }
    problems.require(facts.day >= agreement.from, Message.before(agreement.from))
  }

  private func checkTerms(_ problems: inout Problems) {
    if let last = facts.plannedEnd { problems.require(last >= facts.day, Message.endsBefore) }
    problems.require(facts.plannedEnd == nil || !facts.hasNoPlannedEnd, Message.bothEnds)
    if let days = facts.noticeDays { problems.require((0...365).contains(days), Message.noNotice) }
    ReviewInterval.check(
      facts.reviewMonths, rules.kinds[agreement.kind], on: facts.day, &problems)
  }
}

extension AgreementVarying {
  private func endFees(_ problems: inout Problems, _ db: Database) throws {
    for name in facts.endedFees {
      let rows = rows(name.kind, name.position)
      let ended = try rows.end(from: facts.day, recording, db)
      let withdrawn = try rows.withdraw(from: facts.day, recording, db)
      problems.require(ended || withdrawn, Message.noSuchLine(name))
    }
  }

  /// A weekly line takes the place of the one of its kind and position, until the next that was
  /// recorded already; one that is paid once is only added.
  private func add(_ lines: [FeeLine], by variation: Int, _ db: Database) throws {
    for line in lines {
      guard line.per == .week else {
        try line.insert(of: agreement.number, by: variation, recording, db)
        continue
      }
      let rows = rows(line.kind, line.position)
      try rows.end(from: facts.day, recording, db)
      let next = try rows.next(from: facts.day, db)
      guard let range = DayRange(from: facts.day, until: next) else { continue }
      try line.lasting(range).insert(of: agreement.number, by: variation, recording, db)
    }
  }

  private func rows(_ kind: String, _ position: Int) -> DatedRows {
    DatedRows(
      .feeLines, of: agreement.number,
      where: [("kind", kind), ("position", position), ("per", FeeLine.Per.week.rawValue)])
  }

  /// What is said of terms holds from the day on, for terms of later days too.
  private func changeTerms(by variation: Int, _ db: Database) throws {
    let all = try AgreementQueries.terms(of: agreement.number, db)
    let rows = DatedRows(.terms, of: agreement.number)
    try rows.end(from: facts.day, recording, db)
    try rows.withdraw(from: facts.day, recording, db)
    for terms in all {
      let from = max(terms.range.from, facts.day)
      guard let range = DayRange(from: from, until: terms.range.until) else { continue }
      try terms.varied(facts, range).insert(of: agreement.number, by: variation, recording, db)
    }
  }

  private func changeClaims(
    by variation: Int, _ problems: inout Problems, _ db: Database
  ) throws {
    let name = try agreement.vehicle.flatMap { try BandDirectory(db).name(ofVehicle: $0) }
    let vehicle = try name.map { try VehicleQueries.vehicle($0, on: facts.day, db) }
    let following = ClaimsFollowing(
      book: try FeeQueries.book(of: agreement.number, db), kinds: rules.fees,
      discounts: vehicle?.definition.discounts, from: facts.day)
    let claims = following.claims(
      adding: facts.claims, ending: facts.endedClaims, of: vehicle, &problems)
    try stepping.refuse(problems.sentences)
    var replacement = ClaimReplacement(by: variation)
    replacement.add(claims, following: following, of: agreement.number)
    try replacement.carryOut(recording, db)
  }
}

extension FeeLine {
  /// The same line for other days.
  fileprivate func lasting(_ range: DayRange) -> FeeLine {
    FeeLine(
      number: number, kind: kind, position: position, range: range, per: per, amount: amount,
      hours: hours, ratio: ratio, cause: cause)
  }
}

extension AgreementTerms {
  /// The same terms but for what is varied, for other days.
  fileprivate func varied(_ facts: VariationFacts, _ range: DayRange) -> AgreementTerms {
    AgreementTerms(
      range: range,
      plannedEnd: facts.hasNoPlannedEnd ? nil : facts.plannedEnd ?? plannedEnd,
      noticeDays: facts.noticeDays ?? noticeDays, legalStatus: facts.legalStatus ?? legalStatus,
      legalFrom: facts.legalStatus == nil ? legalFrom : facts.day,
      budgetCode: facts.budgetCode ?? budgetCode, reviewMonths: facts.reviewMonths ?? reviewMonths)
  }
}

private enum Message {
  static let nothing = """
    Say what changes: a fee, a planned end, the notice, the reviews, the legal status, the budget code \
    or a discount.
    """
  static let endsBefore = "The planned end is before the day of the variation."
  static let bothEnds = "Give a planned end, or say that there is none, and not both."
  static let noNotice = "Notice must be from 0 to 365 days."

  static func ended(_ status: AgreementStatus) -> String {
    let commands = status.nextCommands
    let advice =
      commands.isEmpty
      ? "" : " What can be done with it now: \(commands.joined(separator: ", "))."
    return "It is \(status.inWords), so it cannot be varied.\(advice)"
  }

  static func before(_ from: Day) -> String {
    "It begins on \(from.inWords), so nothing in it can change before."
  }

  static func noSuchLine(_ name: FeeLineName) -> String {
    "No weekly line \(name.position) of '\(name.kind)' is paid on that day or later."
  }
}
