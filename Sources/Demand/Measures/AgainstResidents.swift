import Geography
package import Values

/// The share of residents under 18 that stands under a heading, and how children looked after differ.
package struct AgainstResidents: Hashable, Sendable {
  /// To one decimal, in per cent.
  package let percent: ExactDecimal?
  /// By how many percentage points the share of children looked after is above, or below where it is
  /// negative, to one decimal: the difference of the exact shares, rounded once.
  package let difference: ExactDecimal?
}

extension CohortSummary.Breakdown {
  /// The table of ethnic groups with the shares of residents.
  ///
  /// Both shares are of those whose group is known: the census has no residents without one.
  func against(
    _ residents: EthnicPopulation, _ rounding: Rounding
  ) -> CohortSummary.Breakdown {
    let groups = lines.map { EthnicGroup(rawValue: $0.heading.lowercased()) }
    let known = zip(lines, groups).reduce(0) { $0 + ($1.1 == nil ? 0 : $1.0.children) }
    let compared = zip(lines, groups).map { line, group in
      CohortSummary.Line(
        heading: line.heading, children: line.children, percent: line.percent,
        residents: group.map { group in
          let people = residents.people[group] ?? 0
          return AgainstResidents(
            percent: Share.percent(people, of: residents.total, decimals: 1, rounding),
            difference: Share.points(
              line.children, of: known, over: people, of: residents.total, rounding))
        })
    }
    return CohortSummary.Breakdown(key: key, title: title, lines: compared)
  }
}
