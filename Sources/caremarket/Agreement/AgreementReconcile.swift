import ArgumentParser
import CSVReading
import Definitions
import ImportRuns
import Importing
import PlacementAgreements
import Store
import Values

struct AgreementReconcile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile",
    abstract: "Hold the lines of invoices against what is agreed, and keep them.",
    discussion: """
      Each line is held against the days that are paid and the fees and discounts in force: the days \
      times the weekly fee, divided by seven, rounded once for the line of the fee and the days of the \
      invoice. A difference within the tolerance of Contracts/Agreements/costs.yaml is none. Days are \
      charged twice where an earlier line of the file, or one that was kept, charged them for the same.

      With '--record' the lines are kept as an import, so that later files are held against them and \
      'caremarket check' finds what was paid after an end. Leave out of the file what you refuse to \
      pay. A line that gives back all of an earlier one opens its days again. 'caremarket import \
      template invoices' prints the columns. It pays nothing. It ends with 1 where something is wrong.

      Example: caremarket agreement reconcile october.csv --output october.xlsx
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var user: UserOption

  @Flag(help: "Show the lines that are right as well.")
  var all = false

  @Flag(help: "Keep the lines, so that they cannot be charged again unseen.")
  var record = false

  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The file of invoice lines, or '-' for standard input.")
  var file: String

  func run() throws {
    let day = try day.day()
    let mapping = try ImportFolder(path: imports.folder(besideDatabase: database.path).path)
      .mapping(InvoiceImport.kind)
    let source = try CSVSource.opening(file)
    let terms = try contracts.folder(database).invoiceTerms(on: day)
    let store = try database.open()
    let checked = try reconciliation(source, mapping, day, terms, store)
    try output.print(
      checked.record(all: all, file: source.name), flat: checked.table(all: all))
    if record { try keep(source, mapping, store) }
    if !checked.faulty.isEmpty { throw CommandEnding(status: .foundSomething) }
  }

  /// Throws `ImportProblem` with everything that is wrong with the file.
  private func reconciliation(
    _ source: CSVSource, _ mapping: ImportMapping, _ day: Day, _ terms: InvoiceTerms,
    _ store: Store
  ) throws -> Reconciliation {
    var log = FindingLog()
    let read = try ImportedFile.read(source, by: mapping, &log)
    let checked = try store.read { db in
      try Reconciliation(of: read, asAt: day, terms, db, &log)
    }
    try log.throwErrors()
    return checked
  }

  private func keep(_ source: CSVSource, _ mapping: ImportMapping, _ store: Store) throws {
    let request = ImportRequest(
      mapping: mapping, sources: [source], asAt: nil, today: try SystemDay.today(),
      isRehearsal: false)
    let report = try ImportRun.run(
      InvoiceImport.self, request, into: store, try user.change(by: "agreement reconcile"))
    StandardError.say(ImportReportText(report, width: Terminal.width).text)
  }
}
