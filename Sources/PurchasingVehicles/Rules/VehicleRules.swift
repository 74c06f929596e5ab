package import Values

/// Every rule that vehicles are held against.
package struct VehicleRules: Sendable {
  /// The rules in the order of their files.
  package let all: [VehicleRule]

  /// Returns what the rules find of some vehicles: vehicle by vehicle, the gravest first.
  package func findings(in facts: [VehicleFacts]) -> [RuleFinding] {
    facts.flatMap { facts in
      let found = all.flatMap { $0.findings(in: facts) }
      return RuleSeverity.allCases.flatMap { severity in
        found.filter { $0.severity == severity }
      }
    }
  }

  /// Returns only the rules of some names.
  package func named(_ names: Set<String>) -> VehicleRules {
    VehicleRules(all: all.filter { names.contains($0.name) })
  }

  /// Returns the rules that are in force on a day.
  package func inForce(on day: Day) -> [VehicleRule] {
    all.filter { $0.source(on: day) != nil }
  }
}
