package import GRDB
package import ProviderRegister
package import Values

/// A concern, before it is recorded.
package struct ConcernDraft: Sendable {
  package let subject: StandingSubject
  package let source: String
  package let type: String
  package let severity: String
  package let reportReference: String
  package let receivedOn: Day
  package let designatedOfficerOn: Day?
  package let isRestricted: Bool
  package let readers: [String]
  /// The visit at which it was seen.
  package let visit: Visit?
  package let reviewDay: Day

  package init(
    subject: StandingSubject, source: String, type: String, severity: String,
    reportReference: String, receivedOn: Day, designatedOfficerOn: Day?, isRestricted: Bool,
    readers: [String], visit: Visit?, reviewDay: Day
  ) {
    self.subject = subject
    self.source = source
    self.type = type
    self.severity = severity
    self.reportReference = reportReference
    self.receivedOn = receivedOn
    self.designatedOfficerOn = designatedOfficerOn
    self.isRestricted = isRestricted
    self.readers = readers
    self.visit = visit
    self.reviewDay = reviewDay
  }

  /// Keeps the concern and returns it.
  ///
  /// Throws `QualityProblem` with everything that is wrong.
  package func log(
    today: Day, _ words: PlainWords, _ recording: Recording, _ db: Database
  ) throws -> Concern {
    let problems = problems(today, words)
    guard problems.isEmpty else { throw QualityProblem("the concern", problems) }
    try db.execute(
      sql: """
        INSERT INTO concern (providerGroup, provider, urn, source, concernType, reportReference,
          receivedOn, designatedOfficerOn, isRestricted, recordedBy, recordedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        subject.numbers.group, subject.numbers.provider, subject.numbers.urn, source, type,
        reportReference, receivedOn, designatedOfficerOn, isRestricted, recording.user,
        recording.at,
      ])
    let number = Int(db.lastInsertedRowID)
    for reader in isRestricted ? readers : [] {
      try db.execute(
        sql: "INSERT INTO concernReader (concern, reader) VALUES (?, ?)",
        arguments: [number, reader])
    }
    try firstStep(recording.user).add(to: number, standing: nil, recording, db)
    return try ConcernQueries.concern(number, db)
  }

  private func problems(_ today: Day, _ words: PlainWords) -> [Finding] {
    var findings: [Finding] = []
    func refuse(_ option: String, _ message: String) {
      findings.append(Finding(.error, at: Place(file: option), message))
    }
    words.check(Written(reportReference, at: Place(file: "--report")), &findings)
    if receivedOn > today { refuse("--received", Message.future(receivedOn, today)) }
    if reviewDay <= receivedOn { refuse("--review-day", Message.early(reviewDay, receivedOn)) }
    if let told = designatedOfficerOn, told > today {
      refuse("--designated-officer", Message.future(told, today))
    }
    if isRestricted, readers.isEmpty { refuse("--reader", Message.noReader) }
    if !isRestricted, !readers.isEmpty { refuse("--reader", Message.notRestricted(source)) }
    if let visit, visit.urn != subject.numbers.urn {
      refuse("--visit", Message.otherVisit(visit, subject.named))
    }
    return findings
  }

  private func firstStep(_ person: String) -> ConcernStep {
    ConcernStep(
      decision: .log, stage: .concern, severity: severity, day: receivedOn, reviewDay: reviewDay,
      reason: nil, decisionReference: nil, decidedBy: person, approvedBy: nil,
      visit: visit?.number)
  }
}

extension StandingSubject {
  /// The number of the group or the provider, or the URN, of which exactly one is there.
  var numbers: (group: Int?, provider: Int?, urn: String?) {
    switch self {
    case .group(let group): (group.number, nil, nil)
    case .provider(let provider): (nil, provider.number, nil)
    case .service(let service): (nil, nil, service.urn)
    }
  }
}

extension ConcernStep {
  func add(
    to concern: Int, standing: Int?, _ recording: Recording, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO concernStep (concern, decision, stage, severity, day, reviewDay, reason,
          decisionReference, decidedBy, approvedBy, visit, standing, recordedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        concern, decision.rawValue, stage.rawValue, severity, day, reviewDay, reason,
        decisionReference, decidedBy, approvedBy, visit, standing, recording.at,
      ])
  }
}

private enum Message {
  static let noReader = "A restricted concern needs the names of the people who may see it."

  static func future(_ day: Day, _ today: Day) -> String {
    "\(day.inWords) is still to come; today is \(today.inWords)."
  }

  static func early(_ review: Day, _ received: Day) -> String {
    "It must be looked at again after \(received.inWords), not on \(review.inWords)."
  }

  static func notRestricted(_ source: String) -> String {
    "Everybody may see a concern from the source '\(source)', so nobody is named for it."
  }

  static func otherVisit(_ visit: Visit, _ name: String) -> String {
    "\(visit.reference) was to \(visit.urn), and the concern is about \(name)."
  }
}
