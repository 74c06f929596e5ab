import PlacementAgreements
import Values

/// Who pays the change of a fee line.
struct PlanFunding: Hashable, Sendable {
  let split: FundingSplit?
  /// Who pays where no split was agreed.
  let otherwise: FundingSplit.Funder
  let rule: CostRule

  /// Divides a cost: by percentages where they were agreed; weekly amounts stay as they are, so that
  /// nobody pays the change yet.
  func funders(of cost: Money) -> [FundingSplit.Funder?: Money] {
    guard let split else { return [otherwise: cost] }
    guard split.basis == .percentage else { return [nil: cost] }
    let parts = split.dividing(cost, over: 0, by: rule)
    return Dictionary(parts.map { ($0.funder, $0.cost) }) { $0 + $1 }
  }
}
