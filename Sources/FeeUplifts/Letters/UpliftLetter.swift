package import Values

/// What a provider is told of a plan: which fees change, which stay and why, and what became of what it
/// asked for.
package struct UpliftLetter: Hashable, Sendable {
  package let provider: String
  /// The lines that change, and discounts that follow them.
  package let granted: [PlanLine]
  /// One line of each agreement whose fee stays.
  package let asBefore: [PlanLine]
  package let requests: [UpliftRequest]

  /// What the provider is paid more a week.
  package var weekly: Money { granted.reduce(.zero) { $0 + $1.weekly } }

  /// How many of its placements change.
  package var changed: Int { Set(granted.map(\.agreement)).count }
}

extension UpliftLetter {
  /// Returns a letter for each provider of a plan, in the order of their names.
  package static func all(
    of lines: [PlanLine], _ requests: [UpliftRequest]
  ) -> [UpliftLetter] {
    Dictionary(grouping: lines, by: \.provider).sorted { $0.key < $1.key }
      .map { provider, lines in
        var seen: Set<String> = []
        return UpliftLetter(
          provider: provider, granted: lines.filter { $0.weekly != .zero },
          asBefore: lines.filter {
            $0.outcome != .uplifted && seen.insert($0.agreement).inserted
          },
          requests: requests.filter { $0.provider == provider })
      }
  }
}
