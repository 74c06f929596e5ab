import CSVReading
import Definitions
import ImportRuns
import Importing
import QualityVisits
import Store
import Values

/// The taking in of files: from where, into what, and by whom.
struct ImportLoading {
  let database: DatabaseOption
  let imports: ImportsOption
  let contracts: ContractsOption
  let user: UserOption
  let dryRun: DryRunOption
  /// The key of the children's references; `nil` for kinds of file that name no child of the returns.
  let key: KeyOption?

  /// Brings files of a kind in and says what that did.
  func load(_ files: [String], of kind: String, asAt: Day?) throws {
    let folder = ImportFolder(path: try imports.folder(besideDatabase: database.path).path)
    let mapping = try folder.mapping(kind)
    let store = try database.open()
    let request = ImportRequest(
      mapping: mapping, sources: try files.map(CSVSource.opening), asAt: asAt,
      today: try SystemDay.today(), isRehearsal: dryRun.isDryRun)
    let change = try user.change(by: "import \(kind)")
    let report = try KnownImports.run(
      request, by: contracts.folder(database),
      keyedBy: key?.read(database, store, isRehearsal: dryRun.isDryRun), into: store, change)
    report.warnings.forEach { StandardError.say($0.description) }
    try StandardOutput.say(ImportReportText(report, width: Terminal.width).text)
  }
}
