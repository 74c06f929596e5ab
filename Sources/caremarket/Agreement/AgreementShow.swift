import ArgumentParser
import Definitions
import Documents
import Foundation
import Geography
import Importing
import PlacementAgreements
import Store
import Values

struct AgreementShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an agreement, or write it as the document to be signed.",
    discussion: """
      '--output' with a name that ends in .html writes the agreement as a page to print and sign, with \
      its schedules, from Contracts/Templates/agreement.mustache.

      Example: caremarket agreement show A12 --output A12.html
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The agreement, by its reference.")
  var agreement: String

  func run() throws {
    let day = try day.day()
    let contracts = try contracts.folder(database)
    let imports = ImportFolder(path: try imports.folder(besideDatabase: database.path).path)
    let words = try AgreementWords(contracts, imports)
    let (file, council) = try database.open().read { db in
      (try AgreementFile(agreement, on: day, db), try Council.fetch(db).authority.name)
    }
    guard let path = output.output, path.lowercased().hasSuffix(".html") else {
      return try output.print(RecordView(file, words))
    }
    let page = try HTMLPage(named: "agreement", reading: contracts.template)
    let report = AgreementReport(file, words, council: council).report
    try OutputFile(path: path).write(Bytes(page.render(report).utf8))
    try StandardOutput.say("Wrote \(path), as at \(day.inWords).")
  }
}
