import GRDB
import Values

/// The table `careEpisode` while episodes go into it.
struct EpisodeTable {
  private static let insertion = BulkInsertion(
    table: "careEpisode",
    columns: [
      "child", "year", "batch", "fromDay", "untilDay", "isCounted", "reasonBegan", "legalStatus",
      "need", "placement", "provider", "reasonEnded", "reasonMoved", "urn", "homeSector",
      "placementSector", "authority", "distanceTenths", "returnedUntilDay", "returnedReasonEnded",
      "repair", "returnedLine", "ageBracket",
    ])

  let batch: Int
  let authorities: [String]
  let repairs: [String]

  /// Adds the new episodes.
  func insert(_ records: [EpisodeRecord], _ db: Database) throws {
    let new = records.indices.filter { records[$0].isNew }
    try EpisodeTable.insertion.insert(rows: new.count, db) { bind(records[new[$0]], &$1) }
  }

  private func bind(_ record: EpisodeRecord, _ bound: inout BoundColumns) {
    bound.bind(Int(record.child))
    bound.bind(record.year.startYear + 1)
    bound.bind(batch)
    bound.bind(record.from)
    bound.bind(record.until)
    bound.bind(record.isCounted ? 1 : 0)
    bound.bind(record.reasonBegan)
    bound.bind(record.legalStatus)
    bound.bind(record.need)
    bound.bind(record.placement)
    bound.bind(record.provider)
    bound.bind(record.reasonEnded)
    bound.bind(record.reasonMoved)
    bound.bind(record.urn)
    bound.bind(record.homePostcode)
    bound.bind(record.placementPostcode)
    bound.bind(record.authority >= 0 ? authorities[Int(record.authority)] : nil)
    bound.bind(record.distanceTenths >= 0 ? Int(record.distanceTenths) : nil)
    bound.bind(record.returnedUntil)
    bound.bind(record.returnedReasonEnded)
    bound.bind(record.repair >= 0 ? repairs[Int(record.repair)] : nil)
    bound.bind(Int(record.place.line))
    bound.bind(Int(record.ageBracket))
  }
}
