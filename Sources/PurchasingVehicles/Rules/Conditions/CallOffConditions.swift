import Values

/// What is looked for in the placements that were bought through a vehicle.
extension RuleCondition {
  /// Placements began after the vehicle's last day.
  static let callOffAfterEnd = callOffs("callOffAfterEnd") { $1.day > $0.last }

  /// Placements began before the vehicle's first day.
  static let callOffBeforeStart = callOffs("callOffBeforeStart") {
    $1.day < $0.definition.term.from
  }

  private static func callOffs(
    _ name: String, _ isFound: @escaping @Sendable (VehicleFacts, CallOff) -> Bool
  ) -> RuleCondition {
    RuleCondition(name, words: ["placements", "references"]) { facts in
      let found = facts.callOffs.filter { isFound(facts, $0) }
      guard !found.isEmpty else { return [] }
      return [
        [
          "placements": found.count.counted("placement"),
          "references": RuleCondition.list(found.map(\.reference)),
        ]
      ]
    }
  }

  /// The first few of some references, and how many more there are.
  private static func list(_ references: [String]) -> String {
    let shown = references.prefix(mostShown).joined(separator: ", ")
    let more = references.count - mostShown
    return more > 0 ? "\(shown) and \(more.withThousands) more" : shown
  }

  /// More references than these make a sentence that nobody reads.
  private static let mostShown = 5
}
