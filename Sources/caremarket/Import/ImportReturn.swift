import ArgumentParser
import Demand
import DemandForecast
import Importing
import Store
import Values

struct ImportReturn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ssda903",
    abstract: "Bring in the children's returns (SSDA903) of one or several years.",
    discussion: """
      Name folders, one for each year's return, or a folder with such folders in it; a table is \
      known by its columns, whatever its file is called. Of a child are kept: a keyed hash of the \
      reference, month and year of birth, sex, ethnicity and the episodes; of postcodes the sector, \
      once distance and authority are worked out from the postcode directory; of those who have left \
      care (OC3) whether the council is in touch, what they do and where they live.

      What breaks a rule of the Department's guide is listed and stored, unless it cannot be \
      stored; with '--strict' nothing is stored then.

      Example: caremarket import ssda903 returns --dry-run
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var user: UserOption
  @OptionGroup var dryRun: DryRunOption
  @OptionGroup var key: KeyOption

  @Flag(help: "Store nothing where a rule of the Department's guide is broken.")
  var strict = false

  @Option(
    help: ArgumentHelp("Write every finding and repair to a CSV file.", valueName: "file"))
  var findings: String?

  @Argument(help: "Folders, or files of one return.")
  var paths: [String]

  func run() throws {
    let folder = ImportFolder(path: try imports.folder(besideDatabase: database.path).path)
    let store = try database.open()
    let request = ChildrensReturnImport.Request(
      sources: try ReturnSources(paths), definitions: try ReturnDefinitions(folder),
      brackets: try contracts.folder(database).publishedModel(),
      key: try key.read(database, store, isRehearsal: dryRun.isDryRun), isStrict: strict,
      isRehearsal: dryRun.isDryRun)
    let report = try ChildrensReturnImport.run(
      request, into: store, user.change(by: "import ssda903"))
    let text = ImportReturnText(report, width: Terminal.width)
    text.findings.forEach(StandardError.say)
    if let findings { try OutputFile(path: findings).write(text.table.bytes(as: .csv, width: nil)) }
    try StandardOutput.say(text.text)
  }
}
