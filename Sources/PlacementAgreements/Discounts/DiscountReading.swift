import GRDB
import ProviderRegister
import Store
import Values

/// The reading of the placements of some days, with what discounts look at.
struct DiscountReading {
  private let range: DayRange
  private let ends: AgreementEnds
  private let owners: [Int: Int]
  private let stays: [Int: Day]
  private let fees: [Int: [CostLine]]
  private let claims: [Int: [DiscountClaim]]
  private let absences: [Int: [Absence]]
  private let permanence: [Int: [DiscountedPlacement.Permanence]]

  /// Reads what holds in a range that has an end, given how far each agreement had come by then.
  init(
    _ range: DayRange, _ states: [Int: AgreementState], _ policy: DiscountPolicy, _ db: Database
  ) throws {
    let last = range.through ?? range.from
    self.range = range
    ends = try AgreementEnds(states, asAt: last, db)
    owners = try ProviderQueries.owners(db)
    stays = try AgreementQueries.stays(db)
    fees = try DiscountReading.fees(in: range, policy.discountedLines, ends, db)
    claims = try FeeQueries.claims(db)
    absences = try FeeQueries.absences(db)
    permanence = try DiscountReading.permanence(
      in: range, policy.permanentStatuses(on: last), db)
  }

  /// Returns the placements that go on for some of the days; drafts are none.
  func placements(_ db: Database) throws -> [DiscountedPlacement] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT number, fromDay, reference, child, siblingGroup, urn, provider, vehicle,
          route = 'vehicle', route = 'inHouse'
        FROM agreement WHERE kind = 'placement' AND fromDay < :until ORDER BY number
        """,
      arguments: ["until": range.until])
    var placements: [DiscountedPlacement] = []
    while let row = try rows.next() {
      guard let paid = ends.paidRange(of: row[0], from: row[1]), paid.overlaps(range) else {
        continue
      }
      placements.append(placement(row, paid))
    }
    return placements
  }

  private func placement(_ row: Row, _ paid: DayRange) -> DiscountedPlacement {
    let (number, provider): (Int, Int) = (row[0], row[6])
    let isCalledOff: Bool = row[8]
    let isInHouse: Bool = row[9]
    return DiscountedPlacement(
      reference: row[2], child: row[3], siblingGroup: row[4], urn: row[5],
      provider: owners[provider] ?? provider, vehicle: isCalledOff ? row[7] : nil,
      isBought: !isInHouse, stayFrom: stays[number] ?? row[1],
      paid: PaidDays(paid, absences: absences[number] ?? []),
      permanence: permanence[number] ?? [], fees: fees[number] ?? [],
      claims: claims[number] ?? [])
  }
}

extension DiscountReading {
  private static func fees(
    in range: DayRange, _ kinds: Set<String>, _ ends: AgreementEnds, _ db: Database
  ) throws -> [Int: [CostLine]] {
    let rows = try ColumnReading(
      """
      SELECT agreement, fromDay, untilDay, kind, pence FROM feeLine
      WHERE supersededAt IS NULL AND per = 'week' AND fromDay < :until
        AND (untilDay IS NULL OR untilDay > :from)
      """, db, ["from": range.from, "until": range.until])
    var lines: [Int: [CostLine]] = [:]
    try rows.forEachRow(db) {
      guard !ends.isOver(rows.number(0), by: range.from), let kind = rows.text(3),
        kinds.contains(kind), let days = rows.dayRange(1)
      else { return }
      lines[rows.number(0), default: []].append(
        CostLine(range: days, per: .week, amount: rows.money(4)))
    }
    return lines
  }

  private static func permanence(
    in range: DayRange, _ statuses: Set<String>, _ db: Database
  ) throws -> [Int: [DiscountedPlacement.Permanence]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT agreement, fromDay, untilDay, legalStatus, legalFrom FROM agreementTerms
        WHERE supersededAt IS NULL AND legalStatus IS NOT NULL AND fromDay < :until
          AND (untilDay IS NULL OR untilDay > :from)
        ORDER BY agreement, fromDay
        """,
      arguments: ["from": range.from, "until": range.until])
    var permanence: [Int: [DiscountedPlacement.Permanence]] = [:]
    while let row = try rows.next() {
      guard statuses.contains(row[3]) else { continue }
      permanence[row[0], default: []].append(
        DiscountedPlacement.Permanence(range: try row.dayRange(1), since: row[4] ?? row[1]))
    }
    return permanence
  }
}
