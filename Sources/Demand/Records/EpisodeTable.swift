import GRDB
import Values

/// The table `careEpisode` while episodes go into it, many rows to a statement.
struct EpisodeTable {
  private static let columns = [
    "child", "year", "batch", "fromDay", "untilDay", "isCounted", "reasonBegan", "legalStatus",
    "need", "placement", "provider", "reasonEnded", "reasonMoved", "urn", "homeSector",
    "placementSector", "authority", "distanceTenths", "returnedUntilDay", "returnedReasonEnded",
    "repair", "returnedLine", "ageBracket",
  ]
  private static let chunk = 32

  let batch: Int
  let authorities: [String]
  let repairs: [String]

  /// Adds the new episodes.
  func insert(_ records: [EpisodeRecord], _ db: Database) throws {
    let new = records.filter(\.isNew)
    let whole = new.count / EpisodeTable.chunk * EpisodeTable.chunk
    try insert(new[..<whole], rowsAtOnce: EpisodeTable.chunk, db)
    try insert(new[whole...], rowsAtOnce: 1, db)
  }

  private func insert(
    _ records: ArraySlice<EpisodeRecord>, rowsAtOnce: Int, _ db: Database
  ) throws {
    let columns = EpisodeTable.columns
    let marks = "(\(columns.map { _ in "?" }.joined(separator: ", ")))"
    let values = Array(repeating: marks, count: rowsAtOnce).joined(separator: ", ")
    let statement = try db.makeStatement(
      sql: "INSERT INTO careEpisode (\(columns.joined(separator: ", "))) VALUES \(values)")
    var bound = BoundColumns(statement, count: columns.count * rowsAtOnce)
    defer { bound.free() }
    for (index, record) in records.enumerated() {
      bind(record, &bound)
      if (index + 1).isMultiple(of: rowsAtOnce) { try bound.store(db) }
    }
  }

  private func bind(_ record: EpisodeRecord, _ bound: inout BoundColumns) {
    bound.bind(Int(record.child))
    bound.bind(record.year.startYear + 1)
    bound.bind(batch)
    bound.bind(record.from)
    bound.bind(record.until)
    bound.bind(record.isCounted ? 1 : 0)
    for code in [
      record.reasonBegan, record.legalStatus, record.need, record.placement, record.provider,
      record.reasonEnded, record.reasonMoved, record.urn, record.homePostcode,
      record.placementPostcode,
    ] {
      bound.bind(code)
    }
    bound.bind(record.authority >= 0 ? authorities[Int(record.authority)] : nil)
    bound.bind(record.distanceTenths >= 0 ? Int(record.distanceTenths) : nil)
    bound.bind(record.returnedUntil)
    bound.bind(record.returnedReasonEnded)
    bound.bind(record.repair >= 0 ? repairs[Int(record.repair)] : nil)
    bound.bind(Int(record.place.line))
    bound.bind(Int(record.ageBracket))
  }
}
