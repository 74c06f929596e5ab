import GRDB
import ProviderRegister
import Store
package import Values

/// Whose placements make up what a year costs: which children's, and which owners' of providers.
///
/// From it a published statement knows where a sum is as good as one child's or one owner's.
package struct CostContributors: Sendable {
  private var children: [String?: [Int: CostSums.Sum]] = [:]
  private var owners: [String?: [String: CostSums.Sum]] = [:]
  private var agreements: [String?: [Int: CostSums.Sum]] = [:]
  private let parties: [Int: AgreementParties]

  init(_ parties: [Int: AgreementParties]) {
    self.parties = parties
  }

  /// Takes in what one agreement has in the year under a key.
  mutating func add(_ agreement: Int, _ sum: CostSums.Sum, _ key: String?) {
    guard let party = parties[agreement] else { return }
    children[key, default: [:]][party.child, default: .init()] += sum
    agreements[key, default: [:]][agreement, default: .init()] += sum
    guard let owner = party.owner else { return }
    owners[key, default: [:]][owner, default: .init()] += sum
  }
}

extension CostContributors {
  /// How one cost is made up.
  package struct Contribution: Hashable, Sendable {
    /// How many children it is for.
    package let children: Int
    /// How many owners of providers are paid; the council itself is none.
    package let owners: Int
    /// Days of the child who has most of them.
    package let mostDays: Int
    /// The most that is for one child.
    package let costliestChild: Money
    /// The most that is for one child, or goes to one owner other than the council.
    package let largestCost: Money
    /// The same of the part until the day that was asked about.
    package let largestCostToDate: Money
  }

  /// What each agreement costs under a key, by its reference.
  package func costs(under key: String?) -> [String: Money] {
    (agreements[key] ?? [:]).reduce(into: [:]) { costs, agreement in
      guard let party = parties[agreement.key], !agreement.value.isNothing else { return }
      costs[party.reference] = agreement.value.first.cost + agreement.value.second.cost
    }
  }

  /// How the cost under a key is made up.
  package func contribution(to key: String?) -> Contribution {
    Contribution(children[key] ?? [:], owners[key] ?? [:])
  }

  /// How the whole cost is made up.
  package var whole: Contribution {
    Contribution(CostContributors.merged(children), CostContributors.merged(owners))
  }

  private static func merged<Party>(
    _ byKey: [String?: [Party: CostSums.Sum]]
  ) -> [Party: CostSums.Sum] {
    byKey.values.reduce(into: [:]) { all, some in
      for (party, sum) in some { all[party, default: .init()] += sum }
    }
  }
}

extension CostContributors.Contribution {
  fileprivate init(_ children: [Int: CostSums.Sum], _ owners: [String: CostSums.Sum]) {
    let sums = Array(children.values) + Array(owners.values)
    self.children = children.values.count { !$0.isNothing }
    self.owners = owners.values.count { !$0.isNothing }
    mostDays = children.values.map { $0.first.days + $0.second.days }.max() ?? 0
    costliestChild = children.values.map { $0.first.cost + $0.second.cost }.max() ?? .zero
    largestCost = sums.map { $0.first.cost + $0.second.cost }.max() ?? .zero
    largestCostToDate = sums.map(\.first.cost).max() ?? .zero
  }
}
