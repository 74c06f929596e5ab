package import Definitions
package import GRDB
package import ImportRuns
package import Importing
package import Store
package import Values

/// A kind of file of quality work that the database takes in by the review formats and rules of a
/// folder: what its rows become.
///
/// The name of the kind is the name of its mapping in `Imports/`.
package protocol QualityImport {
  static var kind: String { get }

  /// Reads what the rows are held to.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with a file.
  init(_ contracts: ContractsFolder, today: Day) throws

  /// Stores the rows of the files, within a transaction, and says what that changed.
  ///
  /// What a person has to put right is added to the log as errors; then nothing is stored.
  func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary
}
