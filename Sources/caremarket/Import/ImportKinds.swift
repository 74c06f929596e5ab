import ArgumentParser
import Demand
import Importing
import Values

struct ImportKinds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds",
    abstract: "List the kinds of file that can be imported.",
    discussion: """
      Each kind is a mapping in the Imports folder, which says under which headings its columns \
      come. With a kind, lists its columns.

      Example: caremarket import kinds ofsted-providers
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The kind whose columns are to be listed.")
  var kind: String?

  func run() throws {
    let folder = ImportFolder(path: try imports.folder(besideDatabase: database.path).path)
    switch kind {
    case ChildrensReturnImport.kind:
      try output.print(columns(of: ReturnDefinitions.tables(folder)))
    case let kind?: try output.print(columns(of: folder.mapping(kind)))
    case nil: try output.print(kinds(folder))
    }
  }

  /// The kind of one file each, and the children's return, which is several.
  private struct Kind {
    let kind: String
    let description: String
    let source: String
  }

  private func kinds(_ folder: ImportFolder) throws -> OutputTable {
    let mappings = try folder.kinds().map(folder.mapping).map {
      Kind(kind: $0.kind, description: $0.description, source: $0.source)
    }
    return OutputTable(
      (mappings + (try childrensReturn(folder))).sorted { $0.kind < $1.kind },
      columns: [
        .text("kind", "Kind") { $0.kind },
        .text("description", "What it is") { $0.description }.wrapping,
        .text("source", "Where it comes from") { $0.source }.wrapping,
      ],
      whenEmpty: "The Imports folder holds no mappings.")
  }

  /// The children's return, where the folder says what it is.
  private func childrensReturn(_ folder: ImportFolder) throws -> [Kind] {
    do {
      let tables = try ReturnDefinitions.tables(folder)
      return [
        Kind(
          kind: ChildrensReturnImport.kind, description: tables.description, source: tables.source)
      ]
    } catch is MissingImportFile {
      return []
    }
  }

  private func columns(of tables: ReturnTables) -> OutputTable {
    OutputTable(
      tables.all,
      columns: [
        .text("table", "Table") { $0.name }.whole,
        .flag("isUsed", "Stored") { $0.isUsed },
        .list("columns", "Columns") { $0.columns }.wrapping,
        .list("others", "May have") { $0.others }.wrapping,
      ],
      whenEmpty: "The return has no tables.")
  }

  private func columns(of mapping: ImportMapping) -> OutputTable {
    OutputTable(
      mapping.columns,
      columns: [
        .text("column", "Column") { $0.headers.first },
        .flag("required", "Must be there") { $0.isRequired },
        .flag("filled", "In every row") { $0.isFilled },
        .text("holds", "Holds") { $0.type.inWords }.wrapping,
        .list("otherHeadings", "Also called") { Array($0.headers.dropFirst()) }.wrapping,
      ],
      whenEmpty: "The mapping has no columns.")
  }
}

extension ColumnMapping.CellType {
  fileprivate var inWords: String {
    switch self {
    case .text: "text"
    case .wholeNumber: "a whole number"
    case .day: "a day, as 31/03/2025 or 2025-03-31"
    case .month: "a month, as 05/2012; of a day only its month is kept"
    case .postcode: "a postcode"
    case .urn: "a URN"
    case .flag(let yes, let no): "\(yes[0]) or \(no[0])"
    case .code(let list): list.words.joined(separator: ", ")
    case .codes(let list): "several, separated by semicolons: \(list.words.joined(separator: ", "))"
    }
  }
}
