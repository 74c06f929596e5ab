package import GRDB
import Store
import Values

extension CareHistory {
  /// Reads counted episodes and their children from the database.
  package init(_ db: Database, _ scope: CareScope) throws {
    let episodes = try CareHistory.episodes(db, scope)
    let isOrdered = zip(episodes, episodes.dropFirst()).allSatisfy {
      !CareHistory.precedes($1, $0)
    }
    let ordered = isOrdered ? episodes : episodes.sorted(by: CareHistory.precedes)
    self.init(
      children: try LookedAfterChild.all(of: ordered, isEveryone: scope.isEveryone, db),
      ordered: ordered)
  }

  private static func episodes(_ db: Database, _ scope: CareScope) throws -> [CareEpisode] {
    switch scope {
    case .everyone: try CareEpisode.all(db, where: "TRUE")
    case .open(let day):
      try CareEpisode.all(db, where: InForce.sql("careEpisode"), ["day": day])
    case .within(let range):
      try CareEpisode.all(
        db,
        where: "(:until IS NULL OR fromDay < :until) AND (untilDay IS NULL OR untilDay > :from)",
        ["from": range.from, "until": range.until])
    case .lookedAfter(let range): try CareEpisode.all(in: WantedRows(ofChildrenIn: range, db), db)
    }
  }
}

extension CareEpisode {
  private static func reading(_ condition: String, _ db: Database) throws -> Statement {
    try db.makeStatement(
      sql: """
        SELECT child, fromDay, untilDay, reasonBegan, legalStatus, need, placement, provider,
          reasonEnded, reasonMoved, urn, authority, distanceTenths,
          homeSector, placementSector
        FROM careEpisode WHERE isCounted AND \(condition)
        """)
  }

  fileprivate static func all(
    _ db: Database, where condition: String, _ arguments: StatementArguments = StatementArguments()
  ) throws -> [CareEpisode] {
    let statement = try reading(condition, db)
    try statement.setArguments(arguments)
    let columns = ColumnReading(statement)
    var episodes: [CareEpisode] = []
    try columns.forEachRow(db) {
      if let episode = CareEpisode(columns) { episodes.append(episode) }
    }
    return episodes
  }

  fileprivate static func all(in rows: WantedRows, _ db: Database) throws -> [CareEpisode] {
    let columns = ColumnReading(try reading("rowid BETWEEN ? AND ?", db))
    var episodes: [CareEpisode] = []
    episodes.reserveCapacity(rows.count)
    for run in rows.runs {
      columns.begin(with: run.lowerBound, run.upperBound)
      try columns.forEachRow(db) {
        if let episode = CareEpisode(columns) { episodes.append(episode) }
      }
    }
    return episodes
  }

  fileprivate init?(_ columns: ColumnReading) {
    guard let from = columns.day(1) else { return nil }
    self.init(
      child: columns.number(0), from: from, until: columns.day(2), reasonBegan: columns.code(3),
      legalStatus: columns.code(4), need: columns.code(5), placement: columns.code(6),
      provider: columns.code(7), reasonEnded: columns.code(8), reasonMoved: columns.code(9),
      urn: columns.code(10), authority: columns.packed(11),
      distance: columns.optionalNumber(12).map { Miles(tenths: $0) },
      homeSector: columns.code(13), placementSector: columns.code(14))
  }
}
