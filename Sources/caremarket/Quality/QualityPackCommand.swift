import ArgumentParser
import Definitions
import Documents
import Geography
import QualityVisits
import Spreadsheets
import Store
import Values

struct QualityPackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Write the monthly provider quality pack, as a page and a spreadsheet.",
    discussion: """
      What it shows, in which order and in which words, stands in Contracts/Quality/pack.yaml. It \
      gives everything as it was known at the end of the month, or today before it; the same database \
      and day give the same files. Restricted concerns are never in it, and of children nothing but \
      numbers.

      Example: caremarket quality pack --month 2026-10 --output pack
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption

  @Option(
    help: ArgumentHelp("The month that it is of, as 2026-10.", valueName: "month"),
    transform: Month.init(argument:))
  var month: Month

  @Option(
    help: ArgumentHelp("The folder to write in; it is made if need be.", valueName: "folder"))
  var output: String

  func validate() throws {
    guard try month.firstDay <= SystemDay.today() else {
      throw ValidationError(
        "\(month.inWords) is still to come. A pack is of a month that has begun.")
    }
  }

  func run() throws {
    let today = try SystemDay.today()
    let folder = try contracts.folder(database)
    let definition = try folder.packDefinition()
    let page = try HTMLPage(named: "quality", reading: folder.template)
    let (pack, council, words) = try database.open().read { db in
      (
        try QualityPack(of: month, asAt: today, folder, db),
        try Council.fetch(db).authority.name, try PackWords(folder)
      )
    }
    let report = Report(of: pack, by: definition, words, council: council)
    try write(report, pack, page)
  }

  private func write(_ report: Report, _ pack: QualityPack, _ page: HTMLPage) throws {
    let name = "\(try OutputFolder(path: output).made())/quality-pack-\(month)"
    try OutputFile(path: "\(name).html").write(Bytes(page.render(report).utf8))
    let workbook = Workbook(report.sheets, madeOn: pack.day)
    try OutputFile(path: "\(name).xlsx").write(Bytes(workbook.xlsx()))
    try StandardOutput.say(
      "Wrote \(name).html and \(name).xlsx, as at \(pack.day.inWords).")
  }
}
