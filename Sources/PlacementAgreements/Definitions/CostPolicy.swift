import Definitions
package import Values

/// How the council turns fees into costs, from `Contracts/Agreements/costs.yaml`.
package struct CostPolicy: Sendable {
  let rounding: Timeline<Sourced<Rounding>>
  let file: String

  /// Returns the rule for a financial year: the one in force on its first day.
  ///
  /// Throws `CostPolicyProblem` where there is none yet.
  package func rule(of year: FinancialYear) throws -> CostRule {
    CostRule(rounding: try value(of: rounding, "rounding", on: year.firstDay))
  }

  func value<Value>(
    of timeline: Timeline<Sourced<Value>>, _ name: String, on day: Day
  ) throws -> Value {
    guard let value = timeline.value(on: day)?.value else {
      throw CostPolicyProblem(name: name, day: day, file: file)
    }
    return value
  }
}
