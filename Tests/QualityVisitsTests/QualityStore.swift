import CSVReading
import Definitions
import GRDB
import Geography
import ImportRuns
import Importing
import ProviderRegister
import Store
import TestSupport
import Values

@testable import QualityVisits

/// A database with the services of the samples, and lists of quality work to take in.
struct QualityStore {
  private let made: TemporaryStore
  let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
  /// 1 November 2026.
  let today = FinancialYear(startYear: 2026).firstDay.adding(months: 7)

  var store: Store { made.store }

  init() throws {
    made = try TemporaryStore.ofTheSamples()
    try made.take(OfstedProviderImport.self, [ProjectFolder.sample("ofsted-providers.csv")])
    try store.change(TemporaryStore.change("init")) { db in
      try Council.set("X06000001", centre: nil, postcode: nil, db)
    }
  }

  @discardableResult
  func take(_ kind: any QualityImport.Type, _ source: CSVSource) throws -> ImportReport {
    let request = ImportRequest(
      mapping: try ProjectFolder.imports.mapping(kind.kind), sources: [source], asAt: nil,
      today: today, isRehearsal: false)
    let taking = try kind.init(folder, today: today)
    return try ImportRun.run(
      request, buildsOnEarlier: false, into: store, TemporaryStore.change("import \(kind.kind)")
    ) { try taking.store($0, batch: $1, $2, &$3) }
  }

  /// Takes in a visit, sent a week after it and final a week after that where it is final.
  func takeVisit(
    _ urn: String, on day: String, _ grades: String, isFinal: Bool,
    finalAfter days: Int = 14
  ) throws {
    guard let visited = Day(inFile: day) else { return }
    let steps =
      isFinal
      ? [visited.adding(days: 7), visited.adding(days: 21), visited.adding(days: days)]
        .map(\.description) + ["Elspeth Marrowby"] : ["", "", "", ""]
    try take(
      VisitImport.self,
      CSVSource(
        text: """
          URN,Visited on,Type of visit,Officers,Grades,Draft sent on,Reply by,Final on,Agreed by
          \(urn),\(day),Announced,Ines Thistleward,\(grades),\(steps.joined(separator: ","))
          """))
  }

  /// Takes in independent persons' reports of every month of the year until now.
  func takeReports(_ urn: String) throws {
    let rows = (1...10).map { number in
      let month = number < 10 ? "2026-0\(number)" : "2026-\(number)"
      return "\(urn),\(month),01/11/2026,Yes,Yes"
    }
    try take(
      IndependentReportImport.self,
      CSVSource(
        text: """
          URN,Month,Received on,Children safeguarded,Well-being promoted
          \(rows.joined(separator: "\n"))
          """))
  }

  /// Takes in an action of a visit.
  func takeAction(_ urn: String, _ day: String, _ task: String, due: String) throws {
    try take(
      VisitActionImport.self,
      CSVSource(
        text: """
          URN,Visited on,Action,Owner,Due on,Priority
          \(urn),\(day),\(task),Registered manager,\(due),High
          """))
  }

  /// Logs a concern about a service, which is restricted where there are readers.
  func logConcern(_ urn: String, severity: String, readers: [String]) throws {
    let change = TemporaryStore.change("concern log")
    try store.change(change) { db in
      let draft = ConcernDraft(
        subject: .service(try ServiceQueries.known(urn, on: today, db)),
        source: readers.isEmpty ? "complaint" : "whistleblowing", type: "staffing",
        severity: severity, reportReference: "QA/1", receivedOn: today.adding(days: -3),
        designatedOfficerOn: nil, isRestricted: !readers.isEmpty, readers: readers, visit: nil,
        reviewDay: today.adding(days: 4))
      _ = try draft.log(today: today, folder.plainWords(), Recording(change), db)
    }
  }
}
