package import GRDB
package import ImportRuns
package import Importing
package import Store

/// Takes in the placement costs that London's councils collect: what each placement of a financial
/// year has cost so far.
package enum PlacementCostImport: FileImport {
  package static let kind = "s251-costs"
  package static let buildsOnEarlier = true

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let costs = PlacementCollection(kind: kind, costs: .yearToDate, namesEnds: true)
    return try CollectionImport(costs, batch: batch, db).store(files, db, &log)
  }
}
