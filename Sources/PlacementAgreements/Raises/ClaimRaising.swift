package import GRDB
package import ProviderRegister
package import PurchasingVehicles
import Store
package import Values

/// The discounts of an agreement whose fee was raised: those that are percentages follow it.
package enum ClaimRaising {
  /// An agreement whose discounts follow its fee from a day on, and its vehicle's rules for them.
  package typealias Followed = (agreement: Int, day: Day, discounts: Discounts?)

  /// Works out the discounts anew by the fees that hold now; returns the numbers of those that no longer
  /// count.
  package static func follow(
    _ followed: [Followed], _ kinds: FeeLineKinds, _ recording: Recording, _ db: Database
  ) throws -> [Int] {
    let agreements = followed.map(\.agreement)
    let lines = try FeeQueries.lines(of: agreements, db)
    let claims = try FeeQueries.claims(of: agreements, db)
    var replacement = ClaimReplacement(by: nil)
    for (agreement, day, discounts) in followed {
      let book = FeeBook(
        lines: lines[agreement] ?? [], absences: [], claims: claims[agreement] ?? [], splits: [])
      guard book.claimsFollow(from: day) else { continue }
      replacement.add(
        book.followingClaims(from: day, kinds, discounts),
        following: ClaimsFollowing(book: book, kinds: kinds, discounts: discounts, from: day),
        of: agreement)
    }
    return try replacement.carryOut(recording, db)
  }

  /// Takes back the claims numbered after one through another, and adds others once more.
  package static func takeBack(
    after first: Int, through last: Int, restoring closed: [Int], _ recording: Recording,
    _ db: Database
  ) throws {
    try NumberedRows(.claims).takeBack(after: first, through: last, recording, db)
    for claim in closed { try restore(claim, recording, db) }
  }

  /// Returns the number of the claim that was added last.
  package static func last(_ db: Database) throws -> Int { try NumberedRows(.claims).last(db) }

  /// Returns, by agreement, the claims numbered after one through another that count.
  package static func added(
    after first: Int, through last: Int, _ db: Database
  ) throws -> [Int: [DiscountClaim]] {
    try claims(
      "number > :first AND number <= :last AND supersededAt IS NULL",
      ["first": first, "last": last], db)
  }

  /// Returns the references of the agreements of which a claim numbered after one through another no
  /// longer counts.
  package static func changed(
    after first: Int, through last: Int, _ db: Database
  ) throws -> [String] {
    try NumberedRows(.claims).changed(after: first, through: last, db)
  }

  /// Returns, by agreement, the claims that would count without those numbered after one through another
  /// and with the ones that they took the place of; and the agreements of which such a claim no longer
  /// counts, where that cannot be told.
  package static func former(
    after first: Int, through last: Int, restoring closed: [Int], _ db: Database
  ) throws -> (claims: [Int: [DiscountClaim]], changed: Set<Int>) {
    let numbers = "[\(closed.map(String.init).joined(separator: ","))]"
    let closed = "SELECT value FROM json_each(:numbers)"
    let claims = try claims(
      """
      number IN (\(closed)) OR (supersededAt IS NULL AND (number <= :first OR number > :last)
        AND agreement IN (SELECT agreement FROM discountClaim WHERE number IN (\(closed))))
      """, ["numbers": numbers, "first": first, "last": last], db)
    let changed = try Int.fetchSet(
      db,
      sql: """
        SELECT agreement FROM discountClaim
        WHERE number > :first AND number <= :last AND supersededAt IS NOT NULL
        """,
      arguments: ["first": first, "last": last])
    return (claims, changed)
  }

  /// The claims of a condition in SQL, by agreement and each discount's earliest first.
  private static func claims(
    _ condition: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [Int: [DiscountClaim]] {
    let rows = try ColumnReading(
      """
      SELECT agreement, fromDay, untilDay, discount, weeklyPence, percentage, reference
      FROM discountClaim WHERE \(condition) ORDER BY agreement, discount, fromDay
      """, db, arguments)
    var claims: [Int: [DiscountClaim]] = [:]
    try rows.forEachRow(db) {
      claims[rows.number(0), default: []].append(try DiscountClaim(rows))
    }
    return claims
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
