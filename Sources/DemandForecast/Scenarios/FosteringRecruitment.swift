package import Values

/// How the council's own fostering is to grow by recruiting households, year by year.
///
/// Source: London Borough of Barnet, Children's social care placements commissioning strategy (2014),
/// figure 23 and the recruitment pattern below it.
package struct FosteringRecruitment: Hashable, Sendable {
  /// What is planned for a year.
  package struct Year: Hashable, Sendable {
    package let year: FinancialYear
    package let enquiries: Int
    /// Of a hundred enquiries so many become approved households.
    package let conversion: Percentage
    package let deregistrations: Int
    /// Of a hundred places so many have a child.
    package let utilisation: Percentage

    package init(
      year: FinancialYear, enquiries: Int, conversion: Percentage, deregistrations: Int,
      utilisation: Percentage
    ) {
      self.year = year
      self.enquiries = enquiries
      self.conversion = conversion
      self.deregistrations = deregistrations
      self.utilisation = utilisation
    }
  }

  /// What a year comes to.
  package struct Line: Hashable, Sendable {
    package let plan: Year
    package let recruited: Int
    /// On the last day of the year, as what follows.
    package let households: Int
    package let places: Int
    package let children: Int

    package var netGain: Int { recruited - plan.deregistrations }
  }

  /// The position of the kind of the council's own fostering.
  let kind: Int
  /// The positions of the kinds that children come from, the first before the others.
  let instead: [Int]
  /// Before the first year.
  package let households: Int
  package let placesPerHousehold: ExactDecimal
  package let years: [Year]

  package init(
    kind: Int, instead: [Int], households: Int, placesPerHousehold: ExactDecimal, years: [Year]
  ) {
    self.kind = kind
    self.instead = instead
    self.households = households
    self.placesPerHousehold = placesPerHousehold
    self.years = years
  }
}

extension FosteringRecruitment {
  /// What each year comes to; households and places are whole, rounded once from what is exact.
  package var lines: [Line] {
    var households = households
    return years.map { year in
      let recruited = Int(
        Rounding.halfUp.quotient(
          of: Int64(year.enquiries) * year.conversion.hundredths, by: 10_000))
      households = max(0, households + recruited - year.deregistrations)
      return Line(
        plan: year, recruited: recruited, households: households,
        places: whole(households, .whole), children: whole(households, year.utilisation))
    }
  }

  private func whole(_ households: Int, _ utilisation: Percentage) -> Int {
    let scale = (0..<placesPerHousehold.scale).reduce(Int64(10_000)) { scale, _ in scale * 10 }
    let places = Int64(households) * placesPerHousehold.coefficient * utilisation.hundredths
    return Int(Rounding.halfUp.quotient(of: places, by: scale))
  }

  /// The children of each kind on a day, made from those without the recruitment.
  ///
  /// Between the ends of years it goes in a straight line, from the day on which the forecast begins;
  /// after the last year nothing changes. No more children move than are in the kinds they come from;
  /// where fewer are fostered than without it, the others go to the first of those kinds.
  func numbers(_ numbers: [Double], on day: Day, startingWith start: (day: Day, number: Double))
    -> [Double]
  {
    let ends = lines.map { (day: $0.plan.year.lastDay, number: Double($0.children)) }
    let points = [start] + ends.filter { $0.day > start.day }
    guard points.count > 1 else { return numbers }
    var after = numbers
    var wanted = FosteringRecruitment.number(on: day, points) - numbers[kind]
    for other in instead {
      let moved = min(wanted, after[other])
      after[other] -= moved
      after[kind] += moved
      wanted -= moved
    }
    return after
  }

  private static func number(on day: Day, _ points: [(day: Day, number: Double)]) -> Double {
    for (earlier, later) in zip(points, points.dropFirst()) where day <= later.day {
      let part = Double(day.days(since: earlier.day)) / Double(later.day.days(since: earlier.day))
      return earlier.number + part * (later.number - earlier.number)
    }
    return points.last?.number ?? 0
  }
}
