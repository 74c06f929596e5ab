import GRDB
import PlacementAgreements
import Values

/// The discounts that an applied plan renewed, as they are and as they were.
struct RenewedDiscounts {
  private let now: [Int: [DiscountClaim]]
  private let former: [Int: [DiscountClaim]]

  init(by plan: UpliftPlan, _ db: Database) throws {
    guard let rows = try AppliedRows(of: plan, db) else {
      (now, former) = ([:], [:])
      return
    }
    let claims = rows.claims
    now = try ClaimRaising.added(after: claims.after, through: claims.through, db)
    former = try ClaimRaising.former(
      after: claims.after, through: claims.through, restoring: rows.closedClaims, db
    ).claims
  }

  /// Returns what becomes of the discounts of an agreement, where a plan's line says that they follow
  /// the fee: one for each time at one amount, from the first day of the new fee on, and one of nothing
  /// for a discount that ends with it.
  func payments(_ line: PlanLine) -> [PaymentLine] {
    guard line.kind == PlannedLine.discounts, let day = line.effectiveFrom else { return [] }
    let (before, after) = (former[line.number] ?? [], now[line.number] ?? [])
    let renewed = after.filter { $0.range.from >= day }
    let ended = before.filter { claim in
      claim.range.contains(day)
        && !renewed.contains { $0.discount == claim.discount && $0.range.from == day }
    }
    return renewed.map { claim in
      let was = before.first {
        $0.discount == claim.discount && $0.range.contains(claim.range.from)
      }
      return payment(line, claim, from: claim.range.from, was?.weekly, claim.weekly)
    } + ended.map { payment(line, $0, from: day, $0.weekly, .zero) }
  }

  private func payment(
    _ line: PlanLine, _ claim: DiscountClaim, from day: Day, _ former: Money?, _ weekly: Money
  ) -> PaymentLine {
    PaymentLine(
      agreement: line.agreement, provider: line.provider, budgetCode: line.budgetCode,
      line: claim.discount, position: 1, per: .week, from: day,
      through: weekly > .zero ? claim.range.through : nil, former: former.map { .zero - $0 },
      amount: .zero - weekly)
  }
}
