import ArgumentParser
import CSVReading
import Definitions
import Geography
import ImportRuns
import Importing
import QualityVisits
import Store
import Values

struct ImportLoad: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Bring in files of one kind.",
    discussion: """
      Every cell is checked before anything is stored. If one cannot be right, all problems are \
      listed with file, line and column, and the database stays as it was. The same files a second \
      time change nothing. A file name of '-' reads standard input.

      Example: caremarket import ofsted-providers provider_level_2025.csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var dryRun: DryRunOption

  @Argument(help: "The kind of file, as 'caremarket import kinds' lists them.")
  var kind: String

  @Argument(help: "The files, or '-' for standard input.")
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The day that the files describe (default: as their titles say).", valueName: "day"),
    transform: Day.init(argument:))
  var asAt: Day?

  func run() throws {
    let folder = ImportFolder(path: try imports.folder(besideDatabase: database.path).path)
    let mapping = try folder.mapping(kind)
    let store = try database.open()
    let request = ImportRequest(
      mapping: mapping, sources: try files.map(CSVSource.opening), asAt: asAt,
      today: try SystemDay.today(), isRehearsal: dryRun.isDryRun)
    let change = try user.change(by: "import \(kind)")
    let report = try KnownImports.run(
      request, by: contracts.folder(database), into: store, change)
    report.warnings.forEach { StandardError.say($0.description) }
    try StandardOutput.say(ImportReportText(report, width: Terminal.width).text)
  }
}

extension KnownImports {
  /// Takes the files in by whatever knows their kind.
  fileprivate static func run(
    _ request: ImportRequest, by contracts: @autoclosure () throws -> ContractsFolder,
    into store: Store, _ change: Change
  ) throws -> ImportReport {
    let kind = request.mapping.kind
    if kind == PostcodeImport.kind { return try runPostcodes(request, into: store, change) }
    if let quality = quality.first(where: { $0.kind == kind }) {
      let taking = try quality.init(contracts(), today: request.today)
      return try ImportRun.run(request, buildsOnEarlier: false, into: store, change) {
        try taking.store($0, batch: $1, $2, &$3)
      }
    }
    guard let known = taking(kind) else { throw UnknownKind(kind: kind, known: kinds) }
    return try ImportRun.run(known, request, into: store, change)
  }

  /// The names of all kinds that can be taken in.
  private static var kinds: [String] {
    (all.map { $0.kind } + quality.map { $0.kind } + [PostcodeImport.kind]).sorted()
  }

  private static func runPostcodes(
    _ request: ImportRequest, into store: Store, _ change: Change
  ) throws -> ImportReport {
    var progress = ProgressBar("Reading postcodes")
    defer { progress.finish() }
    return try PostcodeImport.run(request, into: store, change) { progress.show($0, of: $1) }
  }
}
