import CSVReading
import DisclosureAttack
import Foundation

/// A folder that `statement write` filled: what was published, and the files as anybody may read them.
struct StatementFolder {
  let statement: PublishedStatement
  private let path: String

  /// Reads the folder's `statement.json`.
  ///
  /// Throws `UnreadableFile` where there is none, and `JSONProblem` with everything that is wrong.
  init(path: String) throws {
    let file = "\(path)/statement.json"
    let source = try CSVSource.opening(file)
    self.path = path
    statement = try PublishedStatement(json: [UInt8](source.bytes), file: file, name: path)
  }

  /// What the page and the tables' files show that the statement hides.
  func leaks() throws -> [AttackFinding] {
    let tables = try statement.tables.compactMap(\.file).map { file in
      (file, try CSVSource.opening("\(path)/\(file)"))
    }
    let files = PublishedFiles(
      page: contents("statement.html").map { [UInt8]($0) },
      words: contents("statement.md").map { String(decoding: $0, as: UTF8.self) },
      tables: Dictionary(tables) { first, _ in first })
    return try files.leaks(of: statement)
  }

  private func contents(_ name: String) -> Data? {
    FileManager.default.contents(atPath: "\(path)/\(name)")
  }
}
