import Definitions
package import GRDB
package import ProviderRegister
import PurchasingVehicles
import Store
package import Values

/// The drafting of an agreement from what a person says.
package struct AgreementDrafting: Sendable {
  private let facts: DraftFacts
  private let rules: AgreementRules
  private let exception: PlacingException?
  /// The day of the draft.
  private let day: Day
  private let recording: Recording

  package init(
    _ facts: DraftFacts, on day: Day, _ rules: AgreementRules, exception: PlacingException?,
    _ recording: Recording
  ) {
    self.facts = facts
    self.rules = rules
    self.exception = exception
    self.day = day
    self.recording = recording
  }

  /// Keeps the draft and returns its reference.
  ///
  /// Throws `AgreementProblem` with everything that is wrong, or with status 77 where a rule stands
  /// against placing there that two people have not set aside.
  package func draft(_ db: Database) throws -> String {
    let reference = try facts.reference ?? nextReference(db)
    var problems = Problems()
    let found = try find(&problems, db)
    try checkReference(reference, &problems, db)
    guard problems.isEmpty, let found else { throw AgreementProblem(subject, problems.sentences) }
    try found.setting.breaches.check(exception, subject)
    try keep(found, reference, db)
    return reference
  }

  /// What messages call the agreement: what may be a name is not repeated.
  private var subject: String {
    facts.reference.flatMap { AgreementDrafting.isReference($0) ? $0 : nil } ?? "the agreement"
  }

  private static func isReference(_ written: String) -> Bool {
    written.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9\/._-]{0,39}/) != nil
      && written.contains(where: \.isNumber)
  }

  private func nextReference(_ db: Database) throws -> String {
    let last = try Int.fetchOne(db, sql: "SELECT max(number) FROM agreement") ?? 0
    return "A\(last + 1)"
  }

  private func checkReference(
    _ reference: String, _ problems: inout Problems, _ db: Database
  ) throws {
    problems.require(AgreementDrafting.isReference(reference), Message.noReference)
    let taken = try Bool.fetchOne(
      db, sql: "SELECT 1 FROM agreement WHERE reference = ? COLLATE NOCASE", arguments: [reference])
    problems.require(taken == nil, Message.taken(reference))
  }
}

extension AgreementDrafting {
  /// Everything that was found for the draft.
  private struct Found {
    let child: DraftedChild
    let setting: DraftedSetting
    let route: DraftedRoute
    let terms: AgreementTerms
    let lines: [FeeLine]
    let claims: [DiscountClaim]
    let callOff: Int?
  }

  private func find(_ problems: inout Problems, _ db: Database) throws -> Found? {
    let from = facts.from ?? day
    let child = try DraftedChild(facts.child, from: from, &problems, db)
    let age = child?.child.age(on: from) ?? facts.child.age
    let setting = try DraftedSetting(facts, rules.kinds, from: from, &problems, db)
    setting?.checkAge(age, rules.needs, &problems)
    let route = try DraftedRoute(facts, setting?.provider, age: age, from: from, &problems, db)
    if let setting { route?.checkType(setting.serviceType, &problems) }
    let kind = rules.kinds[facts.kind ?? .placement]
    let terms = DraftedTerms(facts, kind, route?.vehicle, &problems)?.terms
    let lines = DraftedFees.lines(
      facts.fees, from: from, cause: .agreed, rules.fees, &problems)
    checkCodes(from, &problems)
    guard let child, let setting, let route, let terms else { return nil }
    return Found(
      child: child, setting: setting, route: route, terms: terms, lines: lines,
      claims: claims(lines, route, terms.range, &problems), callOff: try callOff(&problems, db))
  }

  private func claims(
    _ lines: [FeeLine], _ route: DraftedRoute, _ range: DayRange, _ problems: inout Problems
  ) -> [DiscountClaim] {
    let book = FeeBook(lines: lines, absences: [], claims: [], splits: [])
    return DraftedClaims.claims(
      facts.claims, of: route.vehicle, on: book.discountedFee(on: range.from, rules.fees), range,
      &problems)
  }

  private func callOff(_ problems: inout Problems, _ db: Database) throws -> Int? {
    guard let reference = facts.callOff else { return nil }
    let found = try CallOffQueries.placed(reference, db)
    if found == nil { problems.add(CallOffFacts.unknown(reference)) }
    return found?.number
  }

  private func checkCodes(_ from: Day, _ problems: inout Problems) {
    rules.needs.wrong(in: facts.needs).forEach { problems.add($0) }
    if let group = facts.child.siblingGroup {
      problems.require(ChildReference.isOne(group), Message.noGroup)
    }
    for objective in facts.objectives {
      guard let review = objective.reviewDay else { continue }
      problems.require(review >= from, Message.reviewedBefore(objective.measure, from))
    }
    let measures = facts.objectives.map(\.measure)
    problems.require(Set(measures).count == measures.count, Message.measureTwice)
  }
}

extension AgreementDrafting {
  private func keep(_ found: Found, _ reference: String, _ db: Database) throws {
    let number = try agreement(found, reference, child: found.child.number(db))
      .insert(recording, db)
    try keepFacts(found, number, db)
    try AgreementStep(
      number: 0, status: .draft, day: day, person: recording.user, reason: nil,
      documentReference: nil, recordedBy: recording.user, recordedAt: recording.at
    ).insert(of: number, db)
    for breach in found.setting.breaches {
      try exception?.insert(breach.rule, of: number, on: day, recording, db)
    }
  }

  private func agreement(_ found: Found, _ reference: String, child: Int) -> Agreement {
    Agreement(
      number: 0, reference: reference, kind: found.setting.kind, child: child,
      siblingGroup: facts.child.siblingGroup, provider: found.setting.provider.number,
      urn: found.setting.service?.urn, serviceType: found.setting.serviceType,
      isSolo: facts.isSolo, route: found.route.route, vehicle: found.route.vehicle?.number,
      lot: found.route.lot?.number, band: found.route.band?.number, callOff: found.callOff,
      outsideReason: facts.outsideReason, distanceReason: facts.distanceReason,
      agreedOn: facts.agreedOn ?? day, from: found.terms.range.from, supersedes: facts.supersedes)
  }

  private func keepFacts(_ found: Found, _ number: Int, _ db: Database) throws {
    try found.terms.insert(of: number, recording, db)
    for need in Set(facts.needs).sorted() { try need.insert(of: number, db) }
    for line in found.lines { try line.insert(of: number, recording, db) }
    for claim in found.claims { try claim.insert(of: number, recording, db) }
    try facts.funding?.split(found.terms.range).insert(of: number, recording, db)
    let interval = found.terms.reviewMonths ?? months(found)
    for objective in facts.objectives {
      let from = found.terms.range.from
      try Objective.insert(
        objective.measure, from: from,
        reviewDay: objective.reviewDay ?? from.adding(months: interval), of: number, recording, db)
    }
  }

  private func months(_ found: Found) -> Int {
    rules.kinds[found.setting.kind].reviewMonths.value(on: found.terms.range.from)?.value ?? 6
  }
}

private enum Message {
  static let noReference = """
    The agreement's reference must be letters, digits, hyphens, dots and strokes, with a digit among \
    them, as in WM-0012, so that it can never be a name.
    """
  static let noGroup = """
    The sibling group must be a number of the council's own, as in S-12, so that it can never be a \
    name.
    """
  static let measureTwice = "A measure is given twice. An agreement has one objective of each."

  static func taken(_ reference: String) -> String {
    "There is an agreement '\(reference)' already. Choose another reference, or leave it out."
  }

  static func reviewedBefore(_ measure: String, _ from: Day) -> String {
    "'\(measure)' would be reviewed before the first day, \(from.inWords)."
  }
}
