import GRDB
import PlacementAgreements
import ProviderRegister
import Values

/// What the lines of a plan are put down to: providers, groups, budget codes, funders.
struct PlanNames {
  private let providers: [Int: String]
  private let owners: [Int: Int]
  private let memberships: [Int: GroupMembership]
  private let terms: [Int: AgreementTerms]
  private let splits: [Int: [FundingSplit]]
  private let kinds: FeeLineKinds
  private let rule: CostRule

  init(on day: Day, _ kinds: FeeLineKinds, _ rule: CostRule, _ db: Database) throws {
    providers = try ProviderQueries.names(db)
    owners = try ProviderQueries.owners(db)
    memberships = try GroupQueries.memberships(on: day, db)
    let all = try AgreementQueries.terms(db)
    terms = all.compactMapValues { found in found.last { $0.range.from <= day } ?? found.first }
    splits = try FeeQueries.splits(db)
    self.kinds = kinds
    self.rule = rule
  }

  func provider(_ number: Int) -> String { providers[owners[number] ?? number] ?? "" }

  func group(_ number: Int) -> String {
    memberships[owners[number] ?? number]?.groupName ?? provider(number)
  }

  func budgetCode(of agreement: Int) -> String? { terms[agreement]?.budgetCode }

  /// Who pays a change: by percentages where they were agreed; weekly amounts stay as they are, so that
  /// nobody pays the change yet.
  func funders(
    of agreement: Int, kind: String, _ cost: Money
  ) -> [FundingSplit.Funder?: Money] {
    guard let split = splits[agreement]?.last else {
      return [kinds[kind]?.funder ?? .socialCare: cost]
    }
    guard split.basis == .percentage else { return [nil: cost] }
    let parts = split.dividing(cost, over: 0, by: rule)
    return Dictionary(parts.map { ($0.funder, $0.cost) }) { $0 + $1 }
  }
}
