import CSVReading
import DisclosureAttack
import Documents
import Foundation
import MarketPosition
import Values

/// The files of a statement: its page, its words, its figures and a file for each table.
struct StatementFiles {
  /// What is in each file, by its path in the statement's folder.
  private(set) var contents: [String: Bytes]

  init(_ statement: Statement, _ page: HTMLPage) {
    let report = statement.report
    let tables = statement.book.tables.values.sorted { $0.id < $1.id }
    let html = WorkAside { Bytes(page.render(report).utf8) }
    var contents = [
      "statement.md": Bytes(report.markdown.utf8),
      "statement.json": JSONValue(statement, tables).bytes + [UInt8(ascii: "\n")],
    ]
    for table in tables { contents["data/\(table.id).csv"] = OutputTable(table, statement).csv }
    contents["statement.html"] = html.finished()
    self.contents = contents
  }

  /// Returns these files with others beside them.
  func adding(_ others: [(String, Bytes)]) -> StatementFiles {
    var files = self
    for (name, bytes) in others { files.contents[name] = bytes }
    return files
  }

  /// The statement as anybody can read it from the files.
  func published(as name: String) throws -> PublishedStatement {
    try PublishedStatement(
      json: contents["statement.json"] ?? [], file: "\(name)/statement.json", name: name)
  }

  /// What the page and the tables' files show that the statement hides.
  func leaks(of statement: PublishedStatement) throws -> [AttackFinding] {
    let tables = contents.filter { $0.key.hasPrefix("data/") }
      .map { ($0.key, CSVSource(name: $0.key, bytes: Data($0.value))) }
    return try PublishedFiles(
      page: contents["statement.html"],
      words: contents["statement.md"].map { String(decoding: $0, as: UTF8.self) },
      tables: Dictionary(uniqueKeysWithValues: tables)
    ).leaks(of: statement)
  }

  /// Writes all files in a folder, and takes away the tables and copies that an earlier statement had
  /// there and this one has not.
  ///
  /// - Throws: `OutputError` where a file cannot be made.
  func write(in path: String) throws {
    _ = try OutputFolder(path: path).made()
    _ = try OutputFolder(path: "\(path)/data").made()
    removeOtherFiles(in: path)
    for (name, bytes) in contents.sorted(by: { $0.key < $1.key }) {
      try OutputFile(path: "\(path)/\(name)").write(bytes)
    }
  }

  /// Nothing of an edition for the council may be left beside a public page.
  private func removeOtherFiles(in path: String) {
    guard FileManager.default.fileExists(atPath: "\(path)/statement.json") else { return }
    let found = (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/data")) ?? []
    let tables = found.filter { $0.hasSuffix(".csv") }.map { "data/\($0)" }
    for name in tables + ["statement.docx", "statement.pdf"] where contents[name] == nil {
      try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }
  }
}
