package import Values

/// Who came into care and who left it in a year, and how children moved between placements.
package struct FlowSummary: Sendable {
  /// A heading and how many there are.
  package struct Line: Sendable {
    package let heading: String
    package let children: Int
    package let percent: ExactDecimal?
  }

  /// How children moved from one row of the placement categories to another.
  package struct Move: Sendable {
    package let from: String
    package let to: String
    package let moves: Int
    package let direction: Direction
  }

  /// Where a move led on the ladder of placements.
  package enum Direction: String, Sendable {
    case escalation
    case stepDown
    case sameStep
    case beside
  }

  package let year: FinancialYear
  package let atStart: Int
  package let started: Int
  package let ceased: Int
  package let atEnd: Int
  /// Of those who left at 18 from a foster placement, those who stayed with their carers.
  package let stayingPut: StabilitySummary.Proportion
  package let startedByAge: [Line]
  package let startedByLegalStatus: [Line]
  /// By the groups of reasons in `Contracts/Demand/measures.yaml`.
  package let ceasedByGroup: [Line]
  package let ceasedByReason: [Line]
  /// How long those who ceased had been looked after.
  package let lengthsOfCare: [Line]
  /// Of all children ever looked after in the returns, how often each had come into care; `nil` where
  /// only some children are looked at.
  package let periodsByChild: [Line]?
  package let moves: [Move]
  /// How children in residential placements at the end of the year had come there.
  package let residentialPaths: [Line]

  package var net: Int { started - ceased }
}
