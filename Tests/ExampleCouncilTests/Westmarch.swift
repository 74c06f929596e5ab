import Testing

@testable import ExampleCouncil

/// Westmarch and its files, made once for all tests.
enum Westmarch {
  static let council = ExampleCouncil(children: 340, years: 2, seed: 2026)
  static let files = council.files()
  static let tenTimesLarger = ExampleCouncil(children: 3400, years: 2, seed: 2026)

  /// Returns a file of a council by its path.
  static func bytes(_ path: String, in files: [ExampleFile] = files) throws -> [UInt8] {
    try #require(files.first { $0.path == path }).contents
  }

  /// Returns one of Ofsted's files, whose headings are on the fourth line.
  static func ofsted(_ name: String, in files: [ExampleFile] = files) throws -> Table {
    Table(try bytes("ofsted/\(name)", in: files), headingRow: 4)
  }

  /// Returns a file of what the council buys.
  static func buying(_ name: String) throws -> Table {
    Table(try bytes("buying/\(name)"))
  }

  /// Returns a file of the council's own register.
  static func register(_ name: String) throws -> Table {
    Table(try bytes("register/\(name)"))
  }
}
