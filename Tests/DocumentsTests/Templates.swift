import Foundation

@testable import Documents

/// The project's own templates, as councils get them.
enum Templates {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Contracts/Templates")

  static func text(of name: String) throws -> String? {
    try String(contentsOf: folder.appending(path: name + ".mustache"), encoding: .utf8)
  }

  static func page() throws -> HTMLPage {
    try HTMLPage(named: "statement", reading: text(of:))
  }
}
