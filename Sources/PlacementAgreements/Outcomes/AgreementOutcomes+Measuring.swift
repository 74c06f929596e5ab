package import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
package import Values

extension AgreementOutcomes {
  /// Puts together the agreements that run on a day, with the last result of each objective by then.
  package init(on day: Day, by grouping: Grouping, _ db: Database) throws {
    self.day = day
    self.grouping = grouping
    let states = try AgreementQueries.states(asAt: day, db)
    let running = try AgreementQueries.begun(by: day, states, db).filter {
      let status = states[$0.number]?.status
      return status == .active || status == .underNotice
    }
    let facts = try OutcomeFacts(on: day, by: grouping, db)
    var sums: [OutcomeKey: OutcomeSum] = [:]
    for agreement in running { facts.add(agreement, to: &sums) }
    lines = sums.map { Line($0.key, $0.value) }.sorted { left, right in
      (left.key ?? "~", left.measure ?? "~") < (right.key ?? "~", right.measure ?? "~")
    }
  }
}

/// What is summed up together.
private struct OutcomeKey: Hashable {
  let key: String?
  let measure: String?
}

private struct OutcomeSum {
  var agreements = 0
  var weeklyCost = Money.zero
  var funded: [FundingSplit.Funder: Money] = [:]
  var results: [Objective.Result: Int] = [:]
  var notReviewed = 0
}

extension AgreementOutcomes.Line {
  fileprivate init(_ key: OutcomeKey, _ sum: OutcomeSum) {
    self.init(
      key: key.key, measure: key.measure, agreements: sum.agreements, weeklyCost: sum.weeklyCost,
      funded: sum.funded, results: sum.results, notReviewed: sum.notReviewed)
  }
}

/// What is known of each agreement on the day.
private struct OutcomeFacts {
  private let day: Day
  private let grouping: AgreementOutcomes.Grouping
  private let names: ListingNames
  private let objectives: [Int: [Objective]]
  private let lines: [Int: [FeeLine]]
  private let claims: [Int: [DiscountClaim]]
  private let splits: [Int: [FundingSplit]]

  init(on day: Day, by grouping: AgreementOutcomes.Grouping, _ db: Database) throws {
    self.day = day
    self.grouping = grouping
    names = try ListingNames(db)
    objectives = try ObjectiveQueries.objectives(db)
    lines = try FeeQueries.lines(on: day, db)
    claims = try FeeQueries.claims(on: day, db)
    splits = try FeeQueries.splits(on: day, db)
  }

  /// An agreement counts once for each of its measures, and once by itself where it has none.
  func add(_ agreement: Agreement, to sums: inout [OutcomeKey: OutcomeSum]) {
    let objectives = (objectives[agreement.number] ?? []).filter { $0.from <= day }
    let latest = Dictionary(grouping: objectives, by: \.measure).compactMapValues(\.last)
    let measures: [String?] = latest.isEmpty ? [nil] : latest.keys.map(Optional.some)
    for measure in measures {
      let key = OutcomeKey(key: key(agreement), measure: measure)
      add(agreement.number, measure.flatMap { latest[$0] }, to: &sums[key, default: OutcomeSum()])
    }
  }

  private func key(_ agreement: Agreement) -> String? {
    switch grouping {
    case .provider: names.provider(agreement.provider)
    case .service: agreement.urn
    case .type: agreement.serviceType
    case .lot: agreement.lot.flatMap(names.bands.name(ofLot:))
    }
  }

  private func add(_ agreement: Int, _ objective: Objective?, to sum: inout OutcomeSum) {
    let cost = weeklyCost(of: agreement)
    sum.agreements += 1
    sum.weeklyCost += cost
    for (funder, share) in split(cost, splits[agreement]?.last) {
      sum.funded[funder, default: .zero] += share
    }
    guard let objective else { return }
    guard let result = objective.result(by: day) else {
      sum.notReviewed += 1
      return
    }
    sum.results[result, default: 0] += 1
  }

  private func weeklyCost(of agreement: Int) -> Money {
    let weekly = (lines[agreement] ?? []).filter { $0.per == .week }.map(\.amount)
    let discounts = (claims[agreement] ?? []).map(\.weekly)
    return weekly.reduce(.zero, +) - discounts.reduce(.zero, +)
  }

  /// Health and education pay their shares, each rounded half up, and social care the rest.
  private func split(
    _ cost: Money, _ split: FundingSplit?
  ) -> [FundingSplit.Funder: Money] {
    guard let split else { return [:] }
    let shares = [FundingSplit.Funder.health, .education].map { funder -> Money in
      split.basis == .weeklyAmount
        ? Money(pence: split.share(of: funder))
        : cost.times(Percentage(hundredths: split.share(of: funder)), rounding: .halfUp)
    }
    return [.health: shares[0], .education: shares[1], .socialCare: cost - shares[0] - shares[1]]
  }
}
