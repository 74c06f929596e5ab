import Foundation
import QualityVisits
import Values

/// The answers of a visit that was not asked to its end, kept beside the database.
struct KeptAnswers {
  private let path: String

  /// The answers of one person about one service.
  init(besideDatabase database: String, service urn: String, user: String) {
    let name = user.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
    path = "\(database).visit-\(urn)-\(String(name))"
  }

  /// Reads the answers that were kept; none where nothing was.
  func read() -> VisitQuestions.Kept {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [:] }
    return text.split(separator: "\n").reduce(into: [:]) { kept, line in
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { kept[String(parts[0])] = String(parts[1]) }
    }
  }

  /// Keeps the answers, so that only the person who gave them may read them.
  ///
  /// - Throws: `OutputError` where the file cannot be written.
  func write(_ kept: VisitQuestions.Kept) throws {
    let lines = kept.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)\n" }
    let beside = "\(path).part"
    let made = FileManager.default.createFile(
      atPath: beside, contents: Data(lines.joined().utf8), attributes: [.posixPermissions: 0o600])
    guard made, rename(beside, path) == 0 else {
      throw OutputError.file(path, SystemReason.latest)
    }
  }

  /// Takes the answers away, because the visit is logged.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
