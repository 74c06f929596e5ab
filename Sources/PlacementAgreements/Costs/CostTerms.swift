import Values

/// The council's policies that the costs of a year are worked out by.
package struct CostTerms: Sendable {
  package let rule: CostRule
  /// Who pays each kind of fee line where no split was agreed, by the kind's code.
  package let funders: [String: FundingSplit.Funder]

  package init(rule: CostRule, funders: [String: FundingSplit.Funder]) {
    self.rule = rule
    self.funders = funders
  }
}
