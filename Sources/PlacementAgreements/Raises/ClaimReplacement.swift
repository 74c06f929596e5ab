import GRDB
import ProviderRegister
import Store
import Values

/// Discounts that hold otherwise from a day on: closed and added for all agreements together, because a
/// council's uplift changes thousands of them.
struct ClaimReplacement {
  private var changed: [(agreement: Int, discount: String, from: Day)] = []
  private var wanted: [(agreement: Int, claim: DiscountClaim)] = []
  private let variation: Int?

  /// Begins with none; the variation is the one that changes them.
  init(by variation: Int?) {
    self.variation = variation
  }

  /// Lets some claims hold for an agreement, in the place of those that differ from them.
  mutating func add(
    _ claims: [DiscountClaim], following: ClaimsFollowing, of agreement: Int
  ) {
    for name in following.changed(by: claims) {
      changed.append((agreement, name, following.from))
      wanted += claims.filter { $0.discount == name }.map { (agreement, $0) }
    }
  }

  /// Closes what holds otherwise and adds what is to hold; returns the numbers of the claims that no
  /// longer count.
  @discardableResult
  func carryOut(_ recording: Recording, _ db: Database) throws -> [Int] {
    guard !changed.isEmpty else { return [] }
    try choose(db)
    try close(recording, db)
    var batch = InsertionBatch(numbered: DiscountClaim.insertion)
    for (agreement, claim) in wanted {
      try batch.add(claim.values(of: agreement, by: variation, recording), db)
    }
    try batch.flush(db)
    return try Int.fetchAll(db, sql: "SELECT claim FROM closedClaim ORDER BY claim")
  }
}

extension ClaimReplacement {
  /// Names the claims that are meant, with the day from which they count no longer, in a table of this
  /// connection alone.
  private func choose(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS changedClaim (
          agreement INTEGER NOT NULL, discount TEXT NOT NULL, fromDay TEXT NOT NULL) STRICT;
        CREATE TEMP TABLE IF NOT EXISTS closedClaim (
          claim INTEGER PRIMARY KEY, fromDay TEXT NOT NULL) STRICT;
        DELETE FROM changedClaim;
        DELETE FROM closedClaim;
        """)
    var batch = InsertionBatch(
      Insertion(into: "changedClaim", ["agreement", "discount", "fromDay"]))
    for (agreement, discount, from) in changed { try batch.add([agreement, discount, from], db) }
    try batch.flush(db)
    try db.execute(
      sql: """
        INSERT INTO closedClaim (claim, fromDay)
        SELECT claim.number, changedClaim.fromDay
        FROM changedClaim CROSS JOIN discountClaim AS claim
          ON claim.agreement = changedClaim.agreement AND claim.discount = changedClaim.discount
        WHERE claim.supersededAt IS NULL
          AND (claim.untilDay IS NULL OR claim.untilDay > changedClaim.fromDay)
        """)
  }

  /// Lets the claims count no longer, and adds the days that they had before.
  private func close(_ recording: Recording, _ db: Database) throws {
    try ChangeRecording.supersede(
      in: DiscountClaim.table, where: "number IN (SELECT claim FROM closedClaim)",
      at: recording.at, db)
    try ChangeRecording.adding(to: DiscountClaim.table, db) {
      try db.execute(
        sql: """
          INSERT INTO discountClaim (agreement, discount, fromDay, untilDay, weeklyPence, percentage,
            reference, variation, recordedBy, recordedAt)
          SELECT agreement, discount, was.fromDay, closedClaim.fromDay, weeklyPence, percentage,
            reference, variation, :user, :at
          FROM closedClaim JOIN discountClaim AS was ON was.number = closedClaim.claim
          WHERE was.fromDay < closedClaim.fromDay ORDER BY was.number
          """,
        arguments: ["user": recording.user, "at": recording.at])
    }
  }
}
