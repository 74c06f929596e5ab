import ArgumentParser
import Definitions
import DisclosureAttack
import DisclosureControl
import Importing
import MarketPosition
import Store
import Values

/// What a statement is made from, and for whom.
struct StatementOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var imports: ImportsOption

  @Option(
    help: ArgumentHelp(
      "For whom it is: public, with nothing that could be traced to a child, or internal.",
      valueName: "name"))
  var edition: Edition = .public

  @Option(
    help: ArgumentHelp(
      "The folder of a statement that was published before; may be given several times.",
      valueName: "folder"))
  var previous: [String] = []

  /// Reads the statements that were published before.
  func earlier() throws -> [PublishedStatement] {
    try previous.mapTellingAll { try StatementFolder(path: $0).statement }
  }

  /// Makes the statement of a day; with it comes the folder of its words.
  func made(
    on day: Day, after earlier: [PublishedStatement] = []
  ) throws -> (Statement, ContractsFolder) {
    let folder = try contracts.folder(database)
    let imports = ImportFolder(path: try imports.folder(besideDatabase: database.path).path)
    let definition = try folder.statementDefinition()
    let words = try StatementWords(folder, imports, definition, on: day)
    let facts = try database.open().read { db in try StatementFacts(on: day, words, db) }
    let statement = try Statement(
      facts, definition, edition, trends: folder.trendRules(on: day),
      limits: folder.disclosureRules().limits(on: day), after: EarlierFigures(earlier),
      command: command(day))
    return (statement, folder)
  }

  /// The command without names of folders, so that the page does not depend on where it is written.
  private func command(_ day: Day) -> String {
    "caremarket statement write --edition \(edition.rawValue) --as-at \(day) --output FOLDER"
  }
}

extension Edition: ExpressibleByArgument {}

extension EarlierFigures {
  fileprivate init(_ statements: [PublishedStatement]) {
    let figures = statements.flatMap(\.figures)
    self.init(
      shown: Set(figures.filter { !$0.isHidden }.map(\.id)),
      hidden: Set(figures.filter(\.isHidden).map(\.id)),
      joins: statements.flatMap(\.joined).map { FigureSum($0.total, is: $0.parts) })
  }
}

extension IntruderRules {
  /// What every reader knows of the limits of a statement.
  init(_ limits: DisclosureLimits) {
    self.init(
      hiddenCounts: limits.counts.hidden, wholeUnits: limits.counts.units,
      signedUnits: limits.counts.signedUnits)
  }
}
