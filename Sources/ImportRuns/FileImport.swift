package import GRDB
package import Importing
package import Store

/// A kind of file that the database takes in: what its rows become.
///
/// The name of the kind is the name of its mapping in `Imports/`.
package protocol FileImport {
  static var kind: String { get }

  /// Whether a file is compared with what the file before it brought, so that the earlier one
  /// cannot be taken back before the later one.
  static var buildsOnEarlier: Bool { get }

  /// The columns in which people write in their own words, which must not tell who a child is.
  static var wordColumns: [String] { get }

  /// Stores the rows of the files, within a transaction, and says what that changed.
  ///
  /// What a person has to put right is added to the log as errors; then nothing is stored.
  static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary
}

extension FileImport {
  /// Most lists say the same whatever came before them.
  package static var buildsOnEarlier: Bool { false }

  /// Most lists hold codes, names and figures alone.
  package static var wordColumns: [String] { [] }
}
