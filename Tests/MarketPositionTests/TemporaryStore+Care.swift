import GRDB
import Store
import TestSupport
import Values

/// Children's returns of three years with children who come, move and go at random.
extension TemporaryStore {
  /// Stores the returns of 2023-24 to 2025-26.
  func receiveReturns(children: Int, seed: UInt64) throws {
    let batch = try lastBatch()
    var generator = SeededGenerator(seed: seed)
    try store.change(TemporaryStore.change("import ssda903")) { db in
      for year in 2024...2026 {
        try db.execute(
          sql: "INSERT INTO childrensReturn VALUES (?, ?, ?, 1, 1)",
          arguments: [year, batch, String(repeating: "0", count: 64)])
      }
      for child in 1...children { try receive(child, batch, &generator, db) }
    }
  }

  private func receive(
    _ child: Int, _ batch: Int, _ generator: inout SeededGenerator, _ db: Database
  ) throws {
    let birth =
      "\(Int.random(in: 2009...2021, using: &generator))-0\(Int.random(in: 1...9, using: &generator))"
    try db.execute(
      sql: "INSERT INTO returnedChild VALUES (?, 2026, ?, ?, ?, 'WBRI', ?, NULL)",
      arguments: [
        child, batch, birth, ["M", "F"].randomElement(using: &generator),
        Int.random(in: 0...9, using: &generator) == 0,
      ])
    var from = Day(daysSince1970: Int32.random(in: 19_500...20_200, using: &generator))
    var began = "S"
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let length = Int.random(in: 20...500, using: &generator)
      let until = from.adding(days: length)
      let isOpen = until > Day(daysSince1970: 20_543)
      try receive(child, batch, from, isOpen ? nil : until, began, &generator, db)
      guard !isOpen else { return }
      (from, began) = (until, "P")
    }
  }

  private func receive(
    _ child: Int, _ batch: Int, _ from: Day, _ until: Day?, _ began: String,
    _ generator: inout SeededGenerator, _ db: Database
  ) throws {
    let (placement, provider) =
      [
        ("U4", "PR1"), ("U6", "PR4"), ("K2", "PR4"), ("K2", "PR1"), ("U1", "PR1"), ("P1", ""),
      ].randomElement(using: &generator) ?? ("U4", "PR1")
    try db.execute(
      sql: """
        INSERT INTO careEpisode (child, year, batch, fromDay, untilDay, isCounted, reasonBegan,
          legalStatus, need, placement, provider, reasonEnded, reasonMoved, urn, homeSector,
          placementSector, authority, distanceTenths, returnedReasonEnded)
        VALUES (?, 2026, ?, ?, ?, 1, ?, ?, ?, ?, ?, '', '', '', '', '', ?, ?, '')
        """,
      arguments: [
        child, batch, from, until, began, ["C2", "V2", "E1"].randomElement(using: &generator),
        ["N1", "N2", "N8"].randomElement(using: &generator), placement, provider,
        ["X06000001", "X06000002", nil].randomElement(using: &generator) ?? nil,
        [20, 150, 199, 201, 400, nil].randomElement(using: &generator) ?? nil,
      ])
  }
}
