import GRDB
import PlacementAgreements
import ProviderRegister
import PurchasingVehicles
import Values

/// The agreements that a policy is applied to: every one that is paid on its own first day of a new
/// fee, also one that has ended since.
struct UpliftCohort {
  let cases: [UpliftCase]

  /// Reads the agreements as they are known on a day.
  init(of policy: UpliftPolicy, asAt day: Day, _ db: Database) throws {
    let sources = try CohortSources(policy, asAt: day, db)
    cases = try AgreementQueries.all(db).compactMap { sources.upliftCase($0) }
      .sorted { $0.agreement.reference.utf8.lexicographicallyPrecedes($1.agreement.reference.utf8) }
  }
}

/// Everything that a cohort is made from, read once for all agreements.
private struct CohortSources {
  let policy: UpliftPolicy
  let engine: UpliftEngine
  let ends: AgreementEnds
  let lines: [Int: [FeeLine]]
  let claims: [Int: [DiscountClaim]]
  let absences: [Int: [Absence]]
  let births: [Int: Month?]
  let vehicles: [Int: Vehicle]
  let bands: BandDirectory
  let owners: [Int: Int]
  let names: [Int: String]
  let requests: AskedUplifts

  init(_ policy: UpliftPolicy, asAt day: Day, _ db: Database) throws {
    self.policy = policy
    engine = UpliftEngine(policy, sayingAll: false)
    ends = try AgreementEnds(asAt: day, db)
    lines = try FeeQueries.lines(db)
    claims = try FeeQueries.claims(db)
    absences = try FeeQueries.absences(db)
    births = try AgreementQueries.children(db).mapValues(\.birthMonth)
    let known = try VehicleQueries.vehicles(on: policy.effective.standard, db)
    vehicles = Dictionary(known.map { ($0.number, $0) }) { first, _ in first }
    bands = try BandDirectory(db)
    owners = try ProviderQueries.owners(db)
    names = try ProviderQueries.names(db)
    requests = try AskedUplifts(of: policy.year, db)
  }
}

extension CohortSources {
  /// Returns the agreement as the plan looks at it, or `nil` where nothing is paid for it on the day.
  func upliftCase(_ agreement: Agreement) -> UpliftCase? {
    guard let range = ends.paidRange(of: agreement.number, from: agreement.from) else { return nil }
    let all = lines[agreement.number] ?? []
    var situation = situation(of: agreement, lines: [], all)
    let day = engine.effectiveDay(of: situation) ?? policy.effective.standard
    let moving = all.filter { $0.per == .week && $0.range.contains(day) }
    guard range.contains(day), !moving.isEmpty else { return nil }
    situation = self.situation(of: agreement, lines: moving, all.filter { $0.range.from <= day })
    let away = absences[agreement.number] ?? []
    let book = FeeBook(
      lines: all, absences: away, claims: claims[agreement.number] ?? [], splits: [])
    return UpliftCase(
      agreement: agreement, situation: situation, day: day, lines: moving, book: book,
      paid: PaidDays(range, absences: away), discounts: discounts(of: agreement))
  }

  private func situation(
    of agreement: Agreement, lines: [FeeLine], _ all: [FeeLine]
  ) -> UpliftSituation {
    var situation = UpliftSituation(
      lines: lines.map {
        .init(kind: $0.kind, position: $0.position, weekly: $0.amount, hours: $0.hours)
      }, serviceType: agreement.serviceType, route: agreement.route)
    situation.madeOn = agreement.agreedOn ?? agreement.from
    situation.agreedOn = ([situation.madeOn] + all.filter { $0.cause == .varied }.map(\.range.from))
      .compactMap(\.self).max()
    situation.upliftedFrom = uplifted(agreement)
    situation.vehicle = agreement.vehicle.flatMap(bands.name(ofVehicle:))
    situation.lot = agreement.lot.flatMap(bands.name(ofLot:))
    situation.provider = names[owner(of: agreement)]
    situation.birthMonth = births[agreement.child] ?? nil
    situation.clause = uplift(of: agreement)?.clause
    situation.contractShare = uplift(of: agreement).flatMap(contractShare)
    situation.request = requests.request(
      agreement: agreement.number, provider: owner(of: agreement))
    return situation
  }

  /// The latest first day of an uplift of any weekly line.
  private func uplifted(_ agreement: Agreement) -> Day? {
    (lines[agreement.number] ?? []).filter { $0.cause == .uplift && $0.per == .week }
      .map(\.range.from).filter { $0 <= policy.year.lastDay }.max()
  }

  private func owner(of agreement: Agreement) -> Int {
    owners[agreement.provider] ?? agreement.provider
  }

  private func uplift(of agreement: Agreement) -> VehicleDefinition.Uplift? {
    agreement.vehicle.flatMap { vehicles[$0]?.definition.uplift }
  }

  private func discounts(of agreement: Agreement) -> Discounts? {
    agreement.vehicle.flatMap { vehicles[$0]?.definition.discounts }
  }

  /// What the contract's own clause grants, where it can be told.
  private func contractShare(_ uplift: VehicleDefinition.Uplift) -> Fraction? {
    switch uplift.clause {
    case .none, .councilPolicy: return nil
    case .fixed: return uplift.percentage.map(Fraction.init)
    case .lowerOfFixedAndPrices:
      guard let fixed = uplift.percentage, let prices = policy.prices else { return nil }
      return max(.zero, min(Fraction(fixed), prices.change))
    }
  }
}
