package import GRDB
package import ProviderRegister
package import PurchasingVehicles
import Store
package import Values

/// The discounts of an agreement whose fee was raised: those that are percentages follow it.
package enum ClaimRaising {
  /// Works out the discounts anew from a day on, by the fee that holds now; returns the numbers of those
  /// that no longer count.
  package static func follow(
    of agreement: Int, from day: Day, _ kinds: FeeLineKinds, _ discounts: Discounts?,
    _ recording: Recording, _ db: Database
  ) throws -> [Int] {
    let book = try FeeQueries.book(of: agreement, db)
    guard book.claimsFollow(from: day) else { return [] }
    let before = try counting(of: agreement, db)
    let claims = book.followingClaims(from: day, kinds, discounts)
    try ClaimsFollowing(book: book, kinds: kinds, discounts: discounts, from: day)
      .replace(by: claims, of: agreement, by: nil, recording, db)
    return try before.subtracting(counting(of: agreement, db)).sorted()
  }

  /// Takes back the claims numbered after one through another, and adds others once more.
  package static func takeBack(
    after first: Int, through last: Int, restoring closed: [Int], _ recording: Recording,
    _ db: Database
  ) throws {
    try db.execute(
      sql: """
        UPDATE discountClaim SET supersededAt = :at
        WHERE number > :first AND number <= :last AND supersededAt IS NULL
        """,
      arguments: ["at": recording.at, "first": first, "last": last])
    for claim in closed { try restore(claim, recording, db) }
  }

  /// Returns the number of the claim that was added last.
  package static func last(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT coalesce(max(number), 0) FROM discountClaim") ?? 0
  }

  /// Returns the references of the agreements of which a claim numbered after one through another no
  /// longer counts.
  package static func changed(
    after first: Int, through last: Int, _ db: Database
  ) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT agreement.reference FROM discountClaim
        JOIN agreement ON agreement.number = discountClaim.agreement
        WHERE discountClaim.number > :first AND discountClaim.number <= :last
          AND discountClaim.supersededAt IS NOT NULL
        ORDER BY agreement.reference
        """,
      arguments: ["first": first, "last": last])
  }

  /// Returns, by agreement, the claims that would count without those numbered after one through another
  /// and with the ones that they took the place of; and the agreements of which such a claim no longer
  /// counts, where that cannot be told.
  package static func former(
    after first: Int, through last: Int, restoring closed: [Int], _ db: Database
  ) throws -> (claims: [Int: [DiscountClaim]], changed: Set<Int>) {
    let numbers = "[\(closed.map(String.init).joined(separator: ","))]"
    let rows = try Row.fetchCursor(
      db,
      sql: """
        WITH closed AS (SELECT value AS number FROM json_each(:numbers))
        SELECT agreement, fromDay, untilDay, discount, weeklyPence, percentage, reference
        FROM discountClaim
        WHERE number IN (SELECT number FROM closed)
          OR (supersededAt IS NULL AND (number <= :first OR number > :last)
            AND agreement IN (SELECT agreement FROM discountClaim
              WHERE number IN (SELECT number FROM closed)))
        ORDER BY agreement, discount, fromDay
        """,
      arguments: ["numbers": numbers, "first": first, "last": last])
    var claims: [Int: [DiscountClaim]] = [:]
    while let row = try rows.next() { claims[row[0], default: []].append(try DiscountClaim(row)) }
    let changed = try Int.fetchSet(
      db,
      sql: """
        SELECT agreement FROM discountClaim
        WHERE number > :first AND number <= :last AND supersededAt IS NOT NULL
        """,
      arguments: ["first": first, "last": last])
    return (claims, changed)
  }

  private static func counting(of agreement: Int, _ db: Database) throws -> Set<Int> {
    try Int.fetchSet(
      db, sql: "SELECT number FROM discountClaim WHERE agreement = ? AND supersededAt IS NULL",
      arguments: [agreement])
  }

  private static func restore(_ claim: Int, _ recording: Recording, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO discountClaim (agreement, discount, fromDay, untilDay, weeklyPence, percentage,
          reference, variation, recordedBy, recordedAt)
        SELECT agreement, discount, fromDay, untilDay, weeklyPence, percentage, reference, variation,
          :user, :at
        FROM discountClaim WHERE number = :claim
        """,
      arguments: ["user": recording.user, "at": recording.at, "claim": claim])
  }
}
