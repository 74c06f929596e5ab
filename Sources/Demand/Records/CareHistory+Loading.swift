package import GRDB
import Values

extension CareHistory {
  /// Reads the counted episodes and their children from the database.
  package init(_ db: Database) throws {
    let episodes = try CareHistory.episodes(db)
    let isOrdered = zip(episodes, episodes.dropFirst()).allSatisfy {
      !CareHistory.precedes($1, $0)
    }
    self.init(
      children: try CareHistory.children(db),
      ordered: isOrdered ? episodes : episodes.sorted(by: CareHistory.precedes))
  }

  private static func episodes(_ db: Database) throws -> [CareEpisode] {
    let statement = try db.makeStatement(
      sql: """
        SELECT child, fromDay, untilDay, reasonBegan, legalStatus, need, placement, provider,
          reasonEnded, reasonMoved, urn, authority, distanceTenths,
          homeSector, placementSector
        FROM careEpisode WHERE isCounted
        """)
    let columns = ColumnReading(statement)
    var episodes: [CareEpisode] = []
    try columns.forEachRow(db) {
      if let episode = CareEpisode(columns) { episodes.append(episode) }
    }
    return episodes
  }

  /// What the latest return that has a child says of it; a child without header has no facts.
  private static func children(_ db: Database) throws -> [Int: LookedAfterChild] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT child, birthMonth, sex, ethnicity, isUnaccompanied, unaccompaniedUntil
        FROM returnedChild ORDER BY child, year
        """)
    var children: [Int: LookedAfterChild] = [:]
    while let row = try rows.next() {
      let number: Int = row[0]
      children[number] = LookedAfterChild(row, after: children[number])
    }
    return children
  }
}

extension CareEpisode {
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

extension LookedAfterChild {
  /// Makes a child from a row of a return; what it leaves out is as the return before has it.
  fileprivate init(_ row: Row, after earlier: LookedAfterChild?) {
    let isUnaccompanied: Bool = row[4]
    self.init(
      number: row[0],
      birth: (row[1] as String?).flatMap { Month($0) } ?? earlier?.birth,
      sex: (row[2] as String?).flatMap { ReturnCode($0) } ?? earlier?.sex ?? .blank,
      ethnicity: (row[3] as String?).flatMap { ReturnCode($0) } ?? earlier?.ethnicity ?? .blank,
      isUnaccompanied: isUnaccompanied || earlier?.isUnaccompanied ?? false,
      unaccompaniedUntil: isUnaccompanied ? row[5] : earlier?.unaccompaniedUntil)
  }
}
