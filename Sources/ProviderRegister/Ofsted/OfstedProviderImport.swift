package import GRDB
package import ImportRuns
package import Importing
package import Store
import Values

/// Takes in Ofsted's yearly provider-level files, in any of their layouts.
///
/// The first file begins the register. Each later one becomes dated history: new services, closures,
/// changed places, owners and judgements are closed and added, and a file of a day that is in the
/// register already may add to it but not contradict it.
package enum OfstedProviderImport: FileImport {
  package static let kind = "ofsted-providers"
  package static let buildsOnEarlier = true

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    var summaries: [String] = []
    var isSound = true
    for file in files {
      let snapshots = try ProviderSnapshot.fetchAll(db, sql: "SELECT * FROM providerSnapshot")
      if let later = snapshots.max(by: { $0.asAt < $1.asAt }), later.asAt > file.asAt {
        log.error(
          at: Place(file: file.file.name),
          SnapshotMessage.tooLate(file.asAt, (later.batch, later.asAt)))
        continue
      }
      var reading = try OfstedProviderReading(file, batch: batch, snapshots, db)
      try isSound ? reading.store(db, &log) : reading.check(db, &log)
      isSound = isSound && file.file.isWhole
      summaries.append(reading.summary)
    }
    return ImportSummary(text: summaries.joined(separator: " "))
  }
}
