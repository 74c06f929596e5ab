import Definitions
import GRDB
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@testable import QualityVisits

/// What may follow what in the life of a visit, an action and a concern.
@Suite struct VisitProgressTests {
  private let made: TemporaryStore
  private let folder: ContractsFolder
  private let book: VisitBook
  private let words: PlainWords
  private let today = TemporaryStore.today

  init() throws {
    made = try TemporaryStore.ofTheSamples()
    try made.take(OfstedProviderImport.self, [ProjectFolder.sample("ofsted-providers.csv")])
    folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
    book = try VisitBook(folder, today: today)
    words = try folder.plainWords()
  }

  private func written(_ text: String) -> Written { Written(text, at: Place(file: "test")) }

  private var recording: Recording { Recording(TemporaryStore.change("visit log")) }

  private func answers(_ grade: String) -> VisitAnswers {
    var answers = VisitAnswers()
    answers.day = written(today.description)
    answers.type = written("announced")
    answers.officers = [written("Ines Thistleward")]
    answers.findings = [
      .init(
        standard: written("protection"), grade: written(grade), evidence: written("document"))
    ]
    answers.actions = [
      .init(
        task: written("Mend the door"), standard: nil, owner: written("Registered manager"),
        due: written("2026-05-01"), priority: written("high"))
    ]
    return answers
  }

  private func inDatabase<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try made.store.change(TemporaryStore.change("test"), body)
  }

  private func logged(_ db: Database) throws -> Visit {
    try book.log(answers("partlyMeets"), of: "9000101", recording, db)
  }

  private func progress(_ visit: Visit, _ day: Day? = nil) throws -> VisitProgress {
    try VisitProgress(
      of: visit, on: day ?? today, today: today.adding(days: 60), recording)
  }

  @Test func `a correction adds a record and leaves the one before`() throws {
    try inDatabase { db in
      let visit = try logged(db)
      var correction = VisitAnswers()
      correction.findings = answers("meets").findings
      let corrected = try book.correct(
        visit.reference, correction, because: written("Seen again"), recording, db)
      let history = try VisitQueries.history(of: corrected, db)
      #expect(history.map { $0.facts.grades["protection"] } == ["partlyMeets", "meets"])
      #expect(corrected.status == .draft)
    }
  }

  @Test(arguments: ["ines thistleward", "Ines  Thistleward", "a commissioner"])
  func `nobody agrees to grades that they had a hand in`(_ person: String) throws {
    try inDatabase { db in
      let visit = try logged(db)
      try progress(visit).send(replyBy: today.adding(days: 14), db)
      let sent = try VisitQueries.visit(visit.reference, db)
      let problem = #expect(throws: QualityProblem.self) {
        try progress(sent).finalise(agreedBy: person, hasAnswered: true, db)
      }
      #expect(problem?.exitStatus == .notAllowed)
    }
  }

  @Test func `a visit is final once the provider's days are over, and not on the last of them`()
    throws
  {
    try inDatabase { db in
      let visit = try logged(db)
      let reply = today.adding(days: 14)
      try progress(visit).send(replyBy: reply, db)
      let sent = try VisitQueries.visit(visit.reference, db)
      #expect(throws: QualityProblem.self) {
        try progress(sent, reply).finalise(agreedBy: "Dario Ormsgate", hasAnswered: false, db)
      }
      try progress(sent, reply.adding(days: 1))
        .finalise(agreedBy: "Dario Ormsgate", hasAnswered: false, db)
      #expect(try VisitQueries.visit(visit.reference, db).isAgreed)
    }
  }

  @Test func `the database itself keeps an owner from closing an action`() throws {
    #expect(throws: (any Error).self) {
      try inDatabase { db in
        _ = try logged(db)
        try db.execute(
          sql: """
            INSERT INTO actionStep (action, step, status, day, owner, dueDay, priority,
              evidenceReference, takenBy, recordedAt)
            VALUES (1, 'close', 'closed', '2026-04-02', 'Registered manager', '2026-05-01', 'high',
              'QA/1', 'registered manager', 'now')
            """)
      }
    }
  }

  @Test(arguments: ["visitStep", "concernStep", "actionStep"])
  func `steps are only added to`(_ table: String) throws {
    try inDatabase { db in
      _ = try logged(db)
      let service = try ServiceQueries.known("9000101", on: today, db)
      _ = try ConcernDraft(
        subject: .service(service), source: "complaint", type: "staffing", severity: "minor",
        reportReference: "QA/1", receivedOn: today, designatedOfficerOn: nil, isRestricted: false,
        readers: [], visit: nil, reviewDay: today.adding(days: 7)
      ).log(today: today, words, recording, db)
    }
    #expect(throws: (any Error).self) {
      try inDatabase { db in try db.execute(sql: "UPDATE \(table) SET day = '2026-04-02'") }
    }
  }

  @Test func `every open stage has a clock, and every stage can be left or is an end`() throws {
    let rules = try folder.visitRules()
    for stage in ConcernStage.allCases {
      let ways = ConcernDecision.choices.filter { $0.isPossible(at: stage) }
      #expect(stage.isOpen ? !ways.isEmpty : ways.allSatisfy { $0 == .lift })
      if stage.isOpen { #expect(try rules.daysToReview(stage, from: today) > 0) }
    }
  }

  @Test func `an owner is reminded once when an action comes near`() throws {
    try inDatabase { db in
      _ = try logged(db)
      let action = try ActionQueries.action("A1", db)
      let due = try #require(action.latest?.due)
      #expect(!action.isToRemind(on: due.adding(days: -8), within: 7))
      #expect(action.isToRemind(on: due.adding(days: -7), within: 7))
      try action.remind(on: due.adding(days: -6), recording, db)
      let reminded = try ActionQueries.action("A1", db)
      #expect(!reminded.isToRemind(on: due, within: 7))
    }
  }
}
