package import GRDB
package import Importing
package import Store

/// A kind of file that the database takes in: what its rows become.
///
/// The name of the kind is the name of its mapping in `Imports/`.
package protocol FileImport {
  static var kind: String { get }

  /// Whether a row means the same whichever others stand beside it.
  ///
  /// Then the other rows are checked against the records even where a cell cannot be read, so that
  /// a person is told of every problem at once.
  static var rowsStandAlone: Bool { get }

  /// Stores the rows of the files, within a transaction, and says what that changed.
  ///
  /// What a person has to put right is added to the log as errors; then nothing is stored.
  static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary
}

extension FileImport {
  /// A row that is left out may change what a file means, unless its kind says otherwise.
  package static var rowsStandAlone: Bool { false }
}
