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
}
