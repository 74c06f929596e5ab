import Values

extension FigureMeasure {
  private static let returns = "Children's return (SSDA903)"
  private static let shortBreaks =
    "Short breaks are left out, as in the Department for Education's statistics."

  static func lookedAfter(on day: Day) -> FigureMeasure {
    FigureMeasure(
      name: "lookedAfter", what: "Children looked after", unit: .children, period: "\(day)",
      asAt: day,
      definition: "Children with an episode of care that was open on the day. \(shortBreaks)",
      source: returns, command: "caremarket demand summary --as-at \(day)")
  }

  static func rate(on day: Day) -> FigureMeasure {
    FigureMeasure(
      name: "lookedAfterRate", what: "Children looked after of every 10,000 residents under 18",
      unit: .rate, period: "\(day)", asAt: day,
      definition: """
        Children looked after on the day, times 10,000, over the newest estimate of residents aged 0 \
        to 17, to the nearest whole number.
        """,
      source: "\(returns); Office for National Statistics, population estimates",
      command: "caremarket demand summary --as-at \(day)")
  }

  static func residents(on day: Day) -> FigureMeasure {
    FigureMeasure(
      name: "residents", what: "Residents under 18", unit: .residents, period: "\(day)", asAt: day,
      definition:
        "The newest estimate of residents aged 0 to 17 that describes a day that had come.",
      source: "Office for National Statistics, population estimates",
      command: "caremarket demand summary --as-at \(day)")
  }

  static func started(in year: FinancialYear) -> FigureMeasure {
    FigureMeasure(
      name: "started", what: "Children who started to be looked after", unit: .children,
      period: "\(year)", asAt: year.lastDay,
      definition: "Periods of care that began in the year. \(shortBreaks)", source: returns,
      command: "caremarket demand flow --year \(year)")
  }

  static func ceased(in year: FinancialYear) -> FigureMeasure {
    FigureMeasure(
      name: "ceased", what: "Children who ceased to be looked after", unit: .children,
      period: "\(year)", asAt: year.lastDay,
      definition: "Periods of care that ended in the year. \(shortBreaks)", source: returns,
      command: "caremarket demand flow --year \(year)")
  }

  /// Weeks of care, by placement and age.
  static func weeks(in year: FinancialYear) -> FigureMeasure {
    FigureMeasure(
      name: "weeks", what: "Weeks of care", unit: .weeks, period: "\(year)", asAt: year.lastDay,
      definition: """
        Days in care in the year over seven, each number rounded by itself; the day on which a \
        placement ended is not a day in care.
        """,
      source: returns, command: "caremarket demand placements --year \(year) --measure weeks")
  }

  static func stability(_ name: String, _ what: String, in year: FinancialYear) -> FigureMeasure {
    FigureMeasure(
      name: name, what: what, unit: .children, period: "\(year)", asAt: year.lastDay,
      definition: "As the Department for Education counts it; see Contracts/Demand/measures.yaml.",
      source: returns, command: "caremarket demand stability --year \(year)")
  }

  static func distance(_ name: String, _ what: String, on day: Day) -> FigureMeasure {
    FigureMeasure(
      name: name, what: what, unit: .children, period: "\(day)", asAt: day,
      definition: """
        From home to placement, in a straight line, as the Department for Education works it out; not \
        known of unaccompanied children.
        """,
      source: returns, command: "caremarket demand distance --as-at \(day)")
  }

  /// Children who have special educational needs, in a way or at all.
  static func educationalNeeds(on day: Day) -> FigureMeasure {
    FigureMeasure(
      name: "educationalNeeds", what: "Children looked after", unit: .children, period: "\(day)",
      asAt: day,
      definition: """
        Children looked after on the day who had an education, health and care plan or SEN support on \
        it, by the list of special educational needs; disabled are those whose need in the return is \
        the child's disability. \(shortBreaks)
        """,
      source: "\(returns); list of special educational needs",
      command: "caremarket demand needs --as-at \(day)")
  }

  /// Children who were ever looked after in some years.
  static func everLookedAfter(in years: ClosedRange<FinancialYear>) -> FigureMeasure {
    FigureMeasure(
      name: "everLookedAfter", what: "Children who were ever looked after", unit: .children,
      period: "\(years.lowerBound)..\(years.upperBound)", asAt: years.upperBound.lastDay,
      definition: """
        Children with an episode in any of the years, each once, by how many periods of care they had. \
        \(shortBreaks)
        """,
      source: returns, command: "caremarket demand flow --year \(years.upperBound)")
  }

  /// Placements that were open at any time of a year, by placement and age.
  static func placements(in year: FinancialYear) -> FigureMeasure {
    FigureMeasure(
      name: "placementsInYear", what: "Placements in the year", unit: .placements,
      period: "\(year)", asAt: year.lastDay,
      definition: """
        Placements that were open on any day of the year, under the child's age on the first such day. \
        A change of legal status alone begins no placement. \(shortBreaks)
        """,
      source: returns, command: "caremarket demand placements --year \(year)")
  }

  static func careLeavers(in year: FinancialYear) -> FigureMeasure {
    FigureMeasure(
      name: "careLeavers", what: "Young people who have left care", unit: .children,
      period: "\(year)", asAt: year.lastDay,
      definition: """
        Care leavers aged 17 to 21, as things were about their birthday in the year, without those who \
        died or returned home for six months or more; see Contracts/Demand/measures.yaml.
        """,
      source: returns, command: "caremarket demand care-leavers --year \(year)")
  }

  private static let department =
    "Department for Education, Children looked after in England including adoptions"

  /// What was published of an area for a year that ended on 31 March.
  static func publishedRate(in year: Int) -> FigureMeasure {
    FigureMeasure(
      name: "publishedRate", what: "Children looked after of every 10,000 residents under 18",
      unit: .rate, period: "\(year)",
      asAt: Day(year: year, month: 3, day: 31) ?? Day(daysSince1970: 0),
      definition: "As the Department for Education publishes it.", source: department,
      command: "caremarket import looked-after-rates FILE")
  }

  static func publishedChildren(in year: Int) -> FigureMeasure {
    FigureMeasure(
      name: "publishedChildren", what: "Children looked after", unit: .children,
      period: "\(year)", asAt: Day(year: year, month: 3, day: 31) ?? Day(daysSince1970: 0),
      definition: "As the Department for Education publishes it.", source: department,
      command: "caremarket import looked-after-rates FILE")
  }
}
