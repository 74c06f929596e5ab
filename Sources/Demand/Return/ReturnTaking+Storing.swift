import GRDB
import Geography
import Store
import Values

extension ReturnTaking {
  /// Works out distances and authorities, then reduces the postcodes to their sectors.
  func locate(_ histories: inout ChildHistories, _ db: Database) throws -> [String] {
    let placement = PlacementLocating(try PostcodePlaces(of: postcodes(of: histories), db))
    histories.update { if $0.isNew { placement.locate(&$0) } }
    return placement.authorities
  }

  private func postcodes(of histories: ChildHistories) -> Set<PackedPostcode> {
    var words: Set<ReturnCode> = []
    for record in histories.records where record.isNew {
      words.insert(record.homePostcode)
      words.insert(record.placementPostcode)
    }
    return Set(words.compactMap { $0.isBlank ? nil : PackedPostcode($0) })
  }

  /// Stores the new returns, their children and episodes, and how stored ones are counted now.
  func store(
    _ histories: ChildHistories, _ returns: [YearlyReturn], authorities: [String],
    _ numbers: ChildNumbers, _ db: Database
  ) throws {
    for yearly in returns.sorted(by: { $0.year < $1.year }) {
      try db.execute(
        sql: """
          INSERT INTO childrensReturn (year, batch, seal, children, episodes)
          VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          yearly.year.startYear + 1, batch, yearly.seal.description, yearly.children.count,
          yearly.episodes.count,
        ])
    }
    try ChildTable(batch: batch).insert(returns, numbers.all, db)
    try CareLeaverTable(batch: batch).insert(returns, numbers.all, db)
    let repairs = request.definitions.repairs.all.map(\.number)
    try CountedEpisodes(repairs, db).update(histories.records, db)
    try EpisodeTable(batch: batch, authorities: authorities, repairs: repairs)
      .insert(histories.records, db)
  }
}
