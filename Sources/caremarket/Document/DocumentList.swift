import ArgumentParser
import Definitions
import GRDB
import ProviderRegister
import Store
import Values

struct DocumentList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List documents: held, about to expire, expired or missing.",
    discussion: """
      Of each kind that a provider or service holds only the one that counts is listed: the one \
      that ends last, without a gap before it. With --missing, lists what the rules ask of the providers the council deals with and nobody has \
      seen; with a provider, of that one.

      Example: caremarket document list --expiring-within 42 --format csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Only those of a provider and its services.", valueName: "provider"))
  var provider: String?

  @Option(help: ArgumentHelp("Only one kind, by its name in the rules.", valueName: "kind"))
  var document: String?

  @Option(
    help: ArgumentHelp("Only those that end within so many days.", valueName: "days"))
  var expiringWithin: Int?

  @Flag(help: "Only those that have ended.")
  var expired = false

  @Flag(help: "Those that the rules ask for and nobody has seen.")
  var missing = false

  @Flag(help: "Also those that a later one of the same kind has taken the place of.")
  var replaced = false

  func validate() throws {
    guard [expiringWithin != nil, expired, missing].count(where: \.self) <= 1 else {
      throw ValidationError(
        "Choose one of '--expiring-within', '--expired' and '--missing'.")
    }
    guard expiringWithin ?? 0 >= 0 else {
      throw ValidationError("'--expiring-within' must be 0 or more days.")
    }
  }

  func run() throws {
    let day = try day.day()
    let rules = try contracts.folder(database).dueDiligence()
    let kind = try document.map { try rules.definition(of: $0).name }
    let lines = try database.open().read { db in
      let number = try provider.map { try ProviderQueries.provider($0, db).number }
      return missing
        ? try missing(kind, number, rules, on: day, db) : try held(kind, number, on: day, db)
    }
    try output.print(
      OutputTable(
        lines, columns: DocumentLine.columns(on: day),
        whenEmpty: "There were no such documents on \(day.inWords).",
        closing: lines.count.counted("document") + "."))
  }

  private func held(
    _ kind: String?, _ provider: Int?, on day: Day, _ db: Database
  ) throws -> [DocumentLine] {
    var filter = DocumentFilter()
    filter.provider = provider
    filter.kind = kind
    filter.includesReplaced = replaced
    let held = try HeldDocument.list(on: day, filter, db)
    return held.filter { document in
      if let days = expiringWithin { return document.expires(within: days, of: day) }
      return !expired || document.hasExpired(by: day)
    }.map(DocumentLine.init)
  }

  private func missing(
    _ kind: String?, _ provider: Int?, _ rules: DueDiligence, on day: Day, _ db: Database
  ) throws -> [DocumentLine] {
    try MissingDocument.list(on: day, rules: rules, provider: provider, db)
      .filter { kind == nil || kind == $0.kind }.map(DocumentLine.init)
  }
}
