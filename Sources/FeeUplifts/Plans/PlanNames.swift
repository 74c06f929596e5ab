import GRDB
import PlacementAgreements
import ProviderRegister
import Values

/// What the lines of a plan are put down to: providers, groups, budget codes, funders.
struct PlanNames: Sendable {
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

  /// Who pays the change of a line.
  func funding(of agreement: Int, kind: String) -> PlanFunding {
    PlanFunding(
      split: splits[agreement]?.last, otherwise: kinds[kind]?.funder ?? .socialCare, rule: rule)
  }
}
