import CSVReading
import Definitions
import GRDB
import ImportRuns
import Importing
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@testable import QualityVisits

/// What lists of visits, actions and monthly reports become.
@Suite struct QualityImportTests {
  private let made: QualityStore
  private var folder: ContractsFolder { made.folder }
  private var today: Day { made.today }

  init() throws {
    made = try QualityStore()
  }

  @discardableResult
  private func take(_ kind: any QualityImport.Type, _ source: CSVSource) throws -> ImportReport {
    try made.take(kind, source)
  }

  private func takeSample(_ kind: any QualityImport.Type) throws {
    try take(kind, CSVSource.opening(ProjectFolder.sample("\(kind.kind).csv")))
  }

  /// The messages of everything that is wrong with a list.
  private func problems(_ kind: any QualityImport.Type, _ text: String) throws -> [String] {
    let problem = try #require(throws: ImportProblem.self) { try take(kind, CSVSource(text: text)) }
    return problem.findings.map(\.description)
  }

  @Test func `a list of visits brings each as far as it has come`() throws {
    try takeSample(VisitImport.self)
    let visits = try made.store.read { db in try VisitQueries.all(db) }
    #expect(visits.map(\.urn) == ["SC900069", "9000187", "9000101"])
    #expect(visits.map(\.status) == [.draft, .sent, .final])
    #expect(visits.last?.steps.last?.agreedBy == "Elspeth Marrowby")
    #expect(visits[1].facts.officers == ["Dario Ormsgate", "Priya Vellacrest"])
    #expect(visits[1].facts.jointWith == "Northfell")
  }

  @Test func `a visit of a list is the record that options make`() throws {
    try takeSample(VisitImport.self)
    var answers = VisitAnswers()
    func written(_ text: String) -> Written { Written(text, at: Place(file: "test")) }
    answers.day = written("2026-10-01")
    answers.type = written("desktop")
    answers.officers = [written("Priya Vellacrest")]
    answers.findings = ["safeguarding=meets:document,data", "matching=partlyMeets:document"]
      .map { .init(written: written($0)) }
    answers.figures = [.init(written: written("carers=41"))]
    let other = try TemporaryStore.ofTheSamples()
    try other.take(OfstedProviderImport.self, [ProjectFolder.sample("ofsted-providers.csv")])
    let change = TemporaryStore.change("visit log")
    let logged = try other.store.change(change) { db in
      try VisitBook(folder, today: today).log(answers, of: "SC900069", Recording(change), db)
    }
    let listed = try made.store.read { db in try VisitQueries.visits(of: "SC900069", db) }
    #expect(listed.map(\.facts) == [logged.facts])
  }

  @Test func `a list in which a visit has come further takes it further`() throws {
    try takeSample(VisitImport.self)
    try take(VisitImport.self, CSVSource(text: Lists.visit(final: "20/07/2026,Elspeth Marrowby")))
    let visit = try made.store.read { db in try VisitQueries.visits(of: "9000187", db) }
    #expect(visit.map(\.status) == [.final])
    #expect(visit.first?.steps.map(\.kind) == [.log, .send, .finalise])
  }

  @Test func `a visit that a list has otherwise than the records is refused`() throws {
    try takeSample(VisitImport.self)
    let list = Lists.visit(final: ",").replacing("Dario Ormsgate; ", with: "")
    #expect(
      try problems(VisitImport.self, list).map { $0.contains("recorded otherwise") } == [true])
  }

  @Test func `whoever made a visit of a list cannot have agreed to its grades`() throws {
    let list = Lists.visit(final: "20/07/2026,dario ormsgate")
    let found = try problems(VisitImport.self, list)
    #expect(found.count == 1)
    #expect(found.first?.contains("line 2, column N (Final on)") == true)
    #expect(found.first?.contains("had a hand in these grades") == true)
  }

  @Test func `everything wrong with a list of visits is told at once`() throws {
    let list = """
      \(Lists.visitHeadings)
      9000999,09/06/2026,Announced,,Priya Vellacrest,,support=meets:data,,,,,,,,
      9000187,09/12/2026,Announced,,Priya Vellacrest,,support=meets:data,,,,,,,,
      9000187,10/06/2026,Surprise,,Priya Vellacrest,,care=good,,,,child Tamsin,,,11/06/2026,
      """
    let found = try problems(VisitImport.self, list)
    let expected = [
      "line 2, column A", "line 3, column B", "line 4, column C", "line 4, column G",
      "line 4, column K", "line 4, column N", "line 4, column O",
    ]
    for message in found { #expect(expected.contains { message.contains($0) }, "\(message)") }
    for place in expected { #expect(found.contains { $0.contains(place) }, "\(place)") }
    #expect(try made.store.read { db in try VisitQueries.all(db) }.isEmpty)
  }

  @Test func `a list of actions brings them with the closing of those that are done`() throws {
    try takeSample(VisitImport.self)
    try takeSample(VisitActionImport.self)
    let actions = try made.store.read { db in try ActionQueries.all(db) }
    #expect(actions.map { $0.latest?.isOpen } == [false, true, true])
    #expect(actions.first?.latest?.evidenceReference == "QA/2026/114")
  }

  @Test func `an action that a later list has as closed is closed`() throws {
    try takeSample(VisitImport.self)
    try takeSample(VisitActionImport.self)
    let list = """
      \(Lists.actionHeadings)
      9000101,14/04/2026,,Renew the fire risk assessment,protection,Registered manager,15/06/2026,\
      Medium,20/06/2026,Ines Thistleward,QA/2026/150
      """
    try take(VisitActionImport.self, CSVSource(text: list))
    let actions = try made.store.read { db in try ActionQueries.all(db) }
    #expect(actions.map { $0.latest?.isOpen } == [false, false, true])
  }

  @Test func `nobody closes an action of their own in a list`() throws {
    try takeSample(VisitImport.self)
    let list = """
      \(Lists.actionHeadings)
      9000101,14/04/2026,,Mend the door,,Registered manager,15/06/2026,Low,20/06/2026,\
      registered manager,QA/2026/150
      9000101,15/04/2026,,Mend the door,,Registered manager,15/06/2026,Low,,,
      """
    let found = try problems(VisitActionImport.self, list)
    #expect(found.count == 2)
    #expect(found.first?.contains("somebody else must see the evidence") == true)
    #expect(found.last?.contains("no visit on 15 April 2026") == true)
  }

  @Test func `a list of monthly reports brings each month once`() throws {
    try takeSample(IndependentReportImport.self)
    let list = """
      URN,Month,Received on,Children safeguarded,Well-being promoted
      9000101,2026-08,07/09/2026,Yes,Yes
      9000101,2026-10,01/11/2026,Yes,Yes
      """
    try take(IndependentReportImport.self, CSVSource(text: list))
    let reports = try made.store.read { db in try IndependentReport.all(db) }
    #expect(reports.map(\.month.description) == ["2026-08", "2026-09", "2026-10", "2026-09"])
    #expect(reports.map(\.isPromotingWellBeing) == [true, false, true, true])
  }

  @Test func `a visit before the register knew the service is kept where it was registered`() throws
  {
    let list = Lists.visit(final: ",").replacing("09/06/2026", with: "09/06/2024")
      .replacing("19/06/2026,03/07/2026", with: ",")
    try take(VisitImport.self, CSVSource(text: list))
    #expect(try made.store.read { db in try VisitQueries.all(db) }.count == 1)
    let early = list.replacing("09/06/2024", with: "09/06/2023")
    #expect(
      try problems(VisitImport.self, early).map { $0.contains("was registered on 25 July 2023") }
        == [true])
  }
}

/// Lists with one row.
private enum Lists {
  static let visitHeadings = """
    URN,Visited on,Type of visit,Other authority,Officers,Children spoken to,Grades,Figures,\
    Good practice,To note,Of concern,Draft sent on,Reply by,Final on,Agreed by
    """
  static let actionHeadings = """
    URN,Visited on,Type of visit,Action,Standard,Owner,Due on,Priority,Closed on,Closed by,Evidence
    """

  /// The sample's visit that was sent, with how its report ended.
  static func visit(final: String) -> String {
    """
    \(visitHeadings)
    9000187,09/06/2026,Joint,Northfell,Dario Ormsgate; Priya Vellacrest,3,"leadership=meets:document,\
    staff; protection=meets:observation; accommodation=exceeds:observation; support=meets:data",\
    complaints=0,,The kitchen is being done up,,19/06/2026,03/07/2026,\(final)
    """
  }
}
