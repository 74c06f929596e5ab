package import GRDB
package import ImportRuns
package import Importing
package import Store

/// Takes in the Placements North West census: every placement of a day, with its weekly cost.
///
/// The census names no end of a placement: one that the census before it showed, and this one does
/// not, has ended.
package enum PlacementCensusImport: FileImport {
  package static let kind = "pnw-census"
  package static let buildsOnEarlier = true

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let census = PlacementCollection(kind: kind, costs: .weekly, namesEnds: false)
    return try CollectionImport(census, batch: batch, db).store(files, db, &log)
  }
}
