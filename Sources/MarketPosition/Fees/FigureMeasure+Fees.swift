import Values

extension FigureMeasure {
  private static let agreements = "Placement agreements"

  static func asked(_ name: String, _ what: String, _ unit: FigureUnit, _ facts: FeeFacts) -> Self {
    FigureMeasure(
      name: name, what: what, unit: unit, period: "\(facts.year)", asAt: facts.day,
      definition: """
        Placements for which a provider asked for more in the year, each at the fee of the day on which \
        the request came. What is granted is a share of the fees that are decided.
        """,
      source: agreements,
      command: "caremarket uplift request summary --year \(facts.year) --by type")
  }

  static func raised(_ name: String, _ what: String, _ unit: FigureUnit, _ facts: FeeFacts) -> Self
  {
    FigureMeasure(
      name: name, what: what, unit: unit, period: "\(facts.year)", asAt: facts.day,
      definition: """
        Placements in the plans of the year's uplift policy that were applied: what all their fees \
        became more a week, those included that stayed as they were.
        """,
      source: agreements, command: "caremarket uplift list")
  }

  static func eroded(_ name: String, _ what: String, _ unit: FigureUnit, on day: Day) -> Self {
    FigureMeasure(
      name: name, what: what, unit: unit, period: "\(day)", asAt: day,
      definition: """
        Placements under way on the day for a whole year at least: the median change of their fees and \
        of consumer prices over the whole years since they were agreed. Real is what the fee can buy.
        """,
      source: "\(agreements); Contracts/Uplifts/Indices/consumer-prices.yaml",
      command: "caremarket uplift erosion --as-at \(day)")
  }

  static func changed(_ name: String, _ what: String, _ unit: FigureUnit, on day: Day) -> Self {
    FigureMeasure(
      name: name, what: what, unit: unit, period: "\(day)", asAt: day,
      definition: """
        The mean weekly price of placements under way on the day against that of a year before. Like for \
        like is that of the agreements under way on both days; the rest comes from those that began and \
        ended.
        """,
      source: agreements, command: "caremarket agreement prices --as-at \(day)")
  }
}
