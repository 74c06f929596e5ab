import Definitions
package import Values

/// A rule that vehicles are held against: when it applies, what it looks for, and what it says.
package struct VehicleRule: Sendable {
  /// As people type it, as in `contract-details`.
  package let name: String
  /// What is not as it should be where it finds something.
  package let title: String
  package let severity: RuleSeverity
  let kinds: [VehicleKind]
  let regimes: [LegalRegime]
  let stages: [Vehicle.Stage]
  /// What is found, with words in braces.
  let finding: String
  /// What to do or to ask then, with words in braces.
  let toDo: String
  /// What it looks for, with the figures and the source of each day.
  let inForce: Timeline<Sourced<RuleCondition.Search>>
}

extension VehicleRule {
  /// Returns what the rule finds of a vehicle, by its figures of the day.
  func findings(in facts: VehicleFacts) -> [RuleFinding] {
    guard applies(to: facts), let version = inForce.value(on: facts.day) else { return [] }
    let common = RuleWords(facts)
    return version.value(facts).map { match in
      let words = common.adding(match)
      return RuleFinding(
        rule: name, severity: severity, message: words.fill("\(finding) \(toDo)"),
        source: words.fill(version.reference), vehicle: facts.vehicle.name)
    }
  }

  /// Returns where the rule comes from, as it is in force on a day; `nil` where it is not.
  ///
  /// Where that is a term of each vehicle's own, it says of which part.
  package func source(on day: Day) -> String? {
    inForce.value(on: day).map { RuleWords.ofAnyVehicle.fill($0.reference) }
  }

  private func applies(to facts: VehicleFacts) -> Bool {
    kinds.contains(facts.definition.kind) && regimes.contains(facts.definition.regime)
      && stages.contains(facts.vehicle.stage(on: facts.day))
  }
}
