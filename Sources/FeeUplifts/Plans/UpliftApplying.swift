import GRDB
import PlacementAgreements
import ProviderRegister
import PurchasingVehicles
import Store
import Values

/// What an approved plan does to the agreements, and its taking back.
struct UpliftApplying {
  let plan: UpliftPlan
  let recording: Recording

  init(_ plan: UpliftPlan, _ recording: Recording) {
    self.plan = plan
    self.recording = recording
  }

  /// Closes and adds what the plan changes, and remembers which rows came with it.
  func apply(_ kinds: FeeLineKinds, _ db: Database) throws {
    let (line, claim) = (try FeeRaising.last(db), try ClaimRaising.last(db))
    try FeeRaising.raise(raises, recording, db)
    try followClaims(kinds, db)
    try db.insert(
      into: "upliftApplication",
      [
        ("plan", plan.number), ("afterLine", line), ("throughLine", try FeeRaising.last(db)),
        ("afterClaim", claim), ("throughClaim", try ClaimRaising.last(db)),
      ])
  }

  /// Puts back what the plan closed, and takes back what it added.
  func reverse(_ db: Database) throws {
    guard let rows = try AppliedRows(of: plan, db) else { return }
    let (lines, claims) = (rows.lines, rows.claims)
    let changed =
      try FeeRaising.changed(after: lines.after, through: lines.through, db)
      + ClaimRaising.changed(after: claims.after, through: claims.through, db)
    guard changed.isEmpty else {
      throw UpliftProblem.changedSince(plan, agreements: Set(changed).sorted())
    }
    try FeeRaising.takeBack(after: lines.after, through: lines.through, recording, db)
    try FeeRaising.restore(raises, recording, db)
    try ClaimRaising.takeBack(
      after: claims.after, through: claims.through, restoring: rows.closedClaims, recording, db)
  }
}

extension UpliftApplying {
  /// The lines that change, from when, and to how many pence a week, in the order of their numbers.
  private var raises: SQL {
    """
    SELECT feeLine, effectiveFrom, newPence FROM upliftLine
    JOIN upliftOutcome ON upliftOutcome.plan = upliftLine.plan
      AND upliftOutcome.agreement = upliftLine.agreement
    WHERE upliftLine.plan = \(plan.number) AND outcome = 'uplifted' AND feeLine IS NOT NULL
      AND oldPence <> newPence
    ORDER BY feeLine
    """
  }

  /// Renews the discounts of the agreements whose plan says that they follow the fee.
  private func followClaims(_ kinds: FeeLineKinds, _ db: Database) throws {
    let discounts = try vehicleDiscounts(db)
    let followed = try Row.fetchAll(
      db,
      sql: """
        SELECT upliftLine.agreement, effectiveFrom, vehicle FROM upliftLine
        JOIN upliftOutcome ON upliftOutcome.plan = upliftLine.plan
          AND upliftOutcome.agreement = upliftLine.agreement
        JOIN agreement ON agreement.number = upliftLine.agreement
        WHERE upliftLine.plan = ? AND feeLine IS NULL ORDER BY upliftLine.number
        """,
      arguments: [plan.number]
    ).map { row -> ClaimRaising.Followed in
      (row[0], row[1], (row[2] as Int?).flatMap { discounts[$0] })
    }
    let closed = try ClaimRaising.follow(followed, kinds, recording, db)
    var batch = InsertionBatch(Insertion(into: "upliftClosedClaim", ["plan", "claim"]))
    for claim in closed { try batch.add([plan.number, claim], db) }
    try batch.flush(db)
  }

  private func vehicleDiscounts(_ db: Database) throws -> [Int: Discounts] {
    try VehicleQueries.vehicles(on: plan.year.firstDay, db).reduce(into: [:]) {
      $0[$1.number] = $1.definition.discounts
    }
  }
}
