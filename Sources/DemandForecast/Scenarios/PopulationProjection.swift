import Values

/// How many residents of each age an authority is expected to have, year by year.
package struct PopulationProjection: Hashable, Sendable {
  /// By age in whole years, then by calendar year: in the middle of the year.
  package let people: [Int: [Int: Int]]

  package init(people: [Int: [Int: Int]]) {
    self.people = people
  }

  /// Rates with entries in proportion to the residents of the age in the year of a day, against those
  /// in the year from which the rates were taken.
  ///
  /// Assumption: before the first year and after the last that is given nothing changes.
  func changed(_ rates: FlowRates, since first: Day, on day: Day) -> FlowRates {
    var rates = rates
    for (entry, count) in rates.entries {
      guard let before = number(entry.age, in: first.year), before > 0,
        let after = number(entry.age, in: day.year)
      else { continue }
      rates.entries[entry] = count * Double(after) / Double(before)
    }
    return rates
  }

  private func number(_ age: Int, in year: Int) -> Int? {
    guard let years = people[age], let first = years.keys.min(), let last = years.keys.max() else {
      return nil
    }
    return years[min(max(year, first), last)]
  }
}
