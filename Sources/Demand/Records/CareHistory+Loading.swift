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
    self.init(children: try CareHistory.children(of: ordered, db), ordered: ordered)
  }

  private static func episodes(_ db: Database, _ scope: CareScope) throws -> [CareEpisode] {
    let condition = scope.condition
    let statement = try db.makeStatement(
      sql: """
        SELECT child, fromDay, untilDay, reasonBegan, legalStatus, need, placement, provider,
          reasonEnded, reasonMoved, urn, authority, distanceTenths,
          homeSector, placementSector
        FROM careEpisode WHERE isCounted AND \(condition.sql)
        """)
    try statement.setArguments(condition.arguments)
    let columns = ColumnReading(statement)
    var episodes: [CareEpisode] = []
    try columns.forEachRow(db) {
      if let episode = CareEpisode(columns) { episodes.append(episode) }
    }
    return episodes
  }

  /// What the latest return that has a child says of it; a child without header has no facts.
  ///
  /// Both come in the order of the children, and those who have no episode here are passed over.
  private static func children(
    of episodes: [CareEpisode], _ db: Database
  ) throws -> [Int: LookedAfterChild] {
    let columns = ColumnReading(
      try db.makeStatement(
        sql: """
          SELECT child, birthMonth, sex, ethnicity, isUnaccompanied, unaccompaniedUntil
          FROM returnedChild ORDER BY child, year
          """))
    var children: [Int: LookedAfterChild] = [:]
    var position = 0
    try columns.forEachRow(db) {
      let number = columns.number(0)
      while position < episodes.count, episodes[position].child < number { position += 1 }
      guard position < episodes.count, episodes[position].child == number else { return }
      children[number] = LookedAfterChild(columns, after: children[number])
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
  fileprivate init(_ columns: ColumnReading, after earlier: LookedAfterChild?) {
    let isUnaccompanied = columns.number(4) != 0
    let (sex, ethnicity) = (columns.code(2), columns.code(3))
    self.init(
      number: columns.number(0), birth: columns.month(1) ?? earlier?.birth,
      sex: sex.isBlank ? earlier?.sex ?? .blank : sex,
      ethnicity: ethnicity.isBlank ? earlier?.ethnicity ?? .blank : ethnicity,
      isUnaccompanied: isUnaccompanied || earlier?.isUnaccompanied ?? false,
      unaccompaniedUntil: isUnaccompanied ? columns.day(5) : earlier?.unaccompaniedUntil)
  }
}
