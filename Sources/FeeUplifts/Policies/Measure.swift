package import Values

/// A percentage that a rule works out: fixed, of an index, of the contract, or made of several.
package indirect enum Measure: Sendable {
  case fixed(Percentage)
  case index(IndexChange)
  /// What the contract itself grants.
  case contract
  /// Parts that are added up, each with its weight.
  case composite([(measure: Measure, weight: Percentage)])
  case lowerOf([Measure])
  case highestOf([Measure])
}

/// The rise of a published index that a policy names, looked up when the policy is read.
package struct IndexChange: Sendable {
  /// As sentences say it, as in "consumer prices".
  package let title: String
  /// A share of one, exactly, or rounded where the policy says so.
  package let change: Fraction
  /// Of which time it is the rise, as in "in the year to September 2024".
  package let span: String
}

extension Measure {
  /// Whether any part of it is what the contract grants.
  var asksContract: Bool {
    switch self {
    case .contract: true
    case .fixed, .index: false
    case .composite(let parts): parts.contains { $0.measure.asksContract }
    case .lowerOf(let measures), .highestOf(let measures): measures.contains(where: \.asksContract)
    }
  }
}
