import GRDB
import PlacementAgreements
import ProviderRegister
import PurchasingVehicles
import Values

/// The agreements that a policy is applied to: every one that is paid on its own first day of a new
/// fee, also one that has ended since.
struct UpliftCohort: Sendable {
  let cases: [UpliftCase]
  private let sources: CohortSources

  /// Reads the agreements as they are known on a day.
  init(of policy: UpliftPolicy, asAt day: Day, _ db: Database) throws {
    sources = try CohortSources(policy, asAt: day, db)
    let sources = sources
    cases = try AgreementQueries.all(db).concurrentMap { sources.upliftCase($0) }.compactMap(\.self)
      .sorted { $0.agreement.reference.utf8.lexicographicallyPrecedes($1.agreement.reference.utf8) }
  }

  /// Returns the fee of an agreement as the rules look at it.
  func situation(of found: UpliftCase) -> UpliftSituation { sources.situation(of: found) }
}

/// Everything that a cohort is made from, read once for all agreements.
private struct CohortSources: Sendable {
  let policy: UpliftPolicy
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
    ends = try AgreementEnds(asAt: day, db)
    lines = try FeeQueries.lines(db)
    claims = try FeeQueries.claims(db)
    absences = try FeeQueries.absences(db)
    births =
      policy.rules.contains(where: \.looksAtAge)
      ? try AgreementQueries.children(db).mapValues(\.birthMonth) : [:]
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
    let days = policy.effective
    let day =
      days.day(for: agreement.route, agreedOn: agreement.agreedOn ?? agreement.from)
      ?? days.standard
    let moving = all.filter { $0.per == .week && $0.range.contains(day) }
    guard range.contains(day), !moving.isEmpty else { return nil }
    let away = absences[agreement.number] ?? []
    let book = FeeBook(
      lines: all, absences: away, claims: claims[agreement.number] ?? [], splits: [])
    return UpliftCase(
      agreement: agreement, day: day, lines: moving, book: book,
      paid: PaidDays(range, absences: away), discounts: discounts(of: agreement),
      request: requests.request(agreement: agreement.number, provider: owner(of: agreement)))
  }

  func situation(of found: UpliftCase) -> UpliftSituation {
    let agreement = found.agreement
    var situation = UpliftSituation(
      lines: found.lines.map {
        .init(kind: $0.kind, position: $0.position, weekly: $0.amount, hours: $0.hours)
      }, serviceType: agreement.serviceType, route: agreement.route)
    situation.madeOn = agreement.agreedOn ?? agreement.from
    situation.agreedOn = agreedOn(found)
    situation.upliftedFrom = uplifted(agreement)
    situation.vehicle = agreement.vehicle.flatMap(bands.name(ofVehicle:))
    situation.lot = agreement.lot.flatMap(bands.name(ofLot:))
    situation.provider = names[owner(of: agreement)]
    situation.birthMonth = births[agreement.child] ?? nil
    situation.clause = uplift(of: agreement)?.clause
    situation.contractShare = uplift(of: agreement).flatMap(contractShare)
    situation.request = found.request
    return situation
  }

  /// The day on which the fee was last agreed: with the agreement, or by a variation that holds by then.
  private func agreedOn(_ found: UpliftCase) -> Day? {
    let varied = found.book.lines.filter { $0.cause == .varied && $0.range.from <= found.day }
    let made = found.agreement.agreedOn ?? found.agreement.from
    return max(made, varied.map(\.range.from).max() ?? made)
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
