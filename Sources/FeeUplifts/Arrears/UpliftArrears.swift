package import GRDB
package import PlacementAgreements
import PurchasingVehicles
import Store
package import Values

/// What is owed for the days between the first day of a plan's new fees and the day of its decision.
///
/// Each week costs what the year has cost through its last day less what it had cost before its first,
/// with the new fee and with the former one, by the council's own rule of costs; so the weeks come to the
/// difference of the two commitments to the penny. Ended placements count for the days that they were
/// paid. What was found to be owed before for a week, by whichever plan of the year, is taken off.
package struct UpliftArrears: Sendable {
  package let plan: UpliftPlan
  /// The first day that is paid at the new fee without arrears.
  package let decided: Day
  /// Every week for which something is owed, by agreement and week.
  package let owed: [OwedWeek]

  package var total: Money { owed.reduce(.zero) { $0 + $1.owed } }

  /// Works out what is owed; throws `UpliftProblem` where the plan was never applied.
  package init(
    of plan: UpliftPlan, by policy: UpliftPolicy, decided: Day, _ kinds: FeeLineKinds,
    _ rule: CostRule, _ db: Database
  ) throws {
    guard [.applied, .reversed].contains(plan.state) else {
      throw UpliftProblem.wrongState(plan, needs: [.applied, .reversed])
    }
    let sources = try ArrearsSources(plan, policy, decided, kinds, rule, db)
    let names = try PlanNames(on: plan.year.firstDay, kinds, rule, db)
    let agreements = try AgreementQueries.all(db).sorted { $0.reference < $1.reference }
    let weeks = agreements.concurrentMap { sources.weeks(of: $0, names) }
    self.plan = plan
    self.decided = decided
    var owed: [OwedWeek] = []
    // A year's arrears are a million weeks: they are moved as seldom as can be.
    owed.reserveCapacity(weeks.reduce(0) { $0 + $1.count })
    for weeks in weeks { owed += weeks }
    self.owed = owed
  }
}

/// Everything that arrears are worked out from, read once for all agreements.
private struct ArrearsSources: Sendable {
  let decided: Day
  let weekday: Day.Weekday
  let kinds: FeeLineKinds
  let rule: CostRule
  let ends: AgreementEnds
  let absences: [Int: [Absence]]
  let lines: [Int: [FeeLine]]
  let claims: [Int: [DiscountClaim]]
  let moved: [Int: MovedFee]
  let recorded: [Int: [Day: Money]]
  let vehicles: [Int: Discounts]
  let formerClaims: FormerClaims

  init(
    _ plan: UpliftPlan, _ policy: UpliftPolicy, _ decided: Day, _ kinds: FeeLineKinds,
    _ rule: CostRule, _ db: Database
  ) throws {
    self.decided = decided
    self.kinds = kinds
    self.rule = rule
    weekday = policy.effective.weekday ?? .monday
    ends = try AgreementEnds(asAt: decided, db)
    absences = try FeeQueries.absences(db)
    lines = try FeeQueries.lines(db)
    claims = try FeeQueries.claims(db)
    moved = plan.state == .applied ? try MovedFee.all(of: plan, db) : [:]
    formerClaims = try FormerClaims(of: plan, db)
    recorded = try ArrearsKeeping.recorded(in: plan.year, before: decided, db)
    vehicles = try VehicleQueries.vehicles(on: plan.year.firstDay, db).reduce(into: [:]) {
      $0[$1.number] = $1.definition.discounts
    }
  }
}

extension ArrearsSources {
  /// A week and what the new fee comes to more than the former in it.
  private typealias Due = (week: PaymentWeek, amount: Money)

  func weeks(of agreement: Agreement, _ names: PlanNames) -> [OwedWeek] {
    let before = recorded[agreement.number] ?? [:]
    let due = due(agreement)
    guard !due.isEmpty || !before.isEmpty else { return [] }
    let (provider, code) = (
      names.provider(agreement.provider), names.budgetCode(of: agreement.number)
    )
    return (due + undone(before, due)).compactMap { week, amount in
      let paid = before[week.week] ?? .zero
      guard amount != paid else { return nil }
      return OwedWeek(
        number: agreement.number, agreement: agreement.reference, provider: provider,
        budgetCode: code, days: week, due: amount, before: paid)
    }.sorted { $0.days.week < $1.days.week }
  }

  /// Weeks for which something was found before, and nothing is due any more.
  private func undone(_ before: [Day: Money], _ due: [Due]) -> [Due] {
    guard !before.isEmpty else { return [] }
    let left = Set(before.keys).subtracting(due.map(\.week.week))
    return left.map {
      (PaymentWeek(week: $0, from: $0, until: $0.adding(days: 7)), Money.zero)
    }
  }

  /// What the new fee comes to more than the former, by weeks.
  private func due(_ agreement: Agreement) -> [Due] {
    guard let moved = moved[agreement.number],
      let range = ends.paidRange(of: agreement.number, from: agreement.from)
    else { return [] }
    let away = absences[agreement.number] ?? []
    let now = FeeBook(
      lines: lines[agreement.number] ?? [], absences: away,
      claims: claims[agreement.number] ?? [], splits: [])
    let until = min(decided, range.until ?? decided)
    let weeks = PaymentWeek.all(from: moved.from, until: until, beginning: weekday)
    let changed = FeeChange(from: former(now, moved, agreement), to: now)
    return Array(zip(weeks, changed.costs(in: weeks, rule, PaidDays(range, absences: away))))
  }

  /// The fee and the discounts as they would be without the plan.
  private func former(_ now: FeeBook, _ moved: MovedFee, _ agreement: Agreement) -> FeeBook {
    let former = now.raised(
      moved.former(now.lines), from: moved.from, kinds,
      agreement.vehicle.flatMap { vehicles[$0] })
    return FeeBook(
      lines: former.lines, absences: former.absences,
      claims: formerClaims.claims(of: agreement.number, now: now, former: former), splits: [])
  }
}
