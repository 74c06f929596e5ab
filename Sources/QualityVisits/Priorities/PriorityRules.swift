import Definitions
package import Values

/// How services are ranked for visits: `Contracts/Quality/priority.yaml`.
package struct PriorityRules: Sendable {
  let signals: [PrioritySignal: Timeline<Sourced<SignalPoints>>]
  let tiers: Timeline<Sourced<[TierRule]>>
  let triggers: Timeline<Sourced<UrgentRule>>

  /// Returns the rules that hold on a day.
  ///
  /// Throws `NoRule` where a signal has no points, or there are no tiers or triggers.
  package func rules(on day: Day) throws -> DayRules {
    var points: [PrioritySignal: SignalPoints] = [:]
    for signal in PrioritySignal.allCases {
      points[signal] = try value(of: signals[signal] ?? Timeline(), signal.rawValue, on: day)
    }
    return DayRules(
      points: points, tiers: try value(of: tiers, "tiers", on: day),
      urgent: try value(of: triggers, "triggers", on: day))
  }

  private func value<Value>(
    of rule: Timeline<Sourced<Value>>, _ name: String, on day: Day
  ) throws -> Value {
    guard let value = rule.value(on: day) else {
      throw NoRule(file: PriorityRules.file, name: name, day: day)
    }
    return value.value
  }

  static let file = "Quality/priority.yaml"
}

/// The rules of one day.
package struct DayRules: Sendable {
  package let points: [PrioritySignal: SignalPoints]
  /// The tiers that points lead to, the most pressing first; the last begins at no points.
  package let tiers: [TierRule]
  package let urgent: UrgentRule

  package init(points: [PrioritySignal: SignalPoints], tiers: [TierRule], urgent: UrgentRule) {
    self.points = points
    self.tiers = tiers
    self.urgent = urgent
  }

  /// Returns the tier of a number of points.
  package func tier(of score: Int) -> TierRule {
    tiers.first { score >= $0.from } ?? tiers[tiers.count - 1]
  }
}
