import Values

extension FigureMeasure {
  private static let agreements = "Placement agreements"

  static func placements(on day: Day) -> FigureMeasure {
    FigureMeasure(
      name: "placements", what: "Placements", unit: .placements, period: "\(day)", asAt: day,
      definition: "Placements under way on the day that have a weekly fee.", source: agreements,
      command: "caremarket agreement prices --as-at \(day)")
  }

  static func price(_ what: String, on day: Day) -> FigureMeasure {
    FigureMeasure(
      name: "price-\(what.asIdentifier)", what: "\(what) weekly price", unit: .poundsAWeek,
      period: "\(day)", asAt: day,
      definition: """
        Of placements under way on the day, all weekly lines of the fee less discounts. Quartiles lie \
        between two prices in proportion.
        """,
      source: agreements, command: "caremarket agreement prices --as-at \(day)")
  }

  static func spending(
    _ name: String, _ what: String, _ unit: FigureUnit, by breakdown: String, _ year: FinancialYear,
    asAt day: Day
  ) -> FigureMeasure {
    FigureMeasure(
      name: name, what: what, unit: unit, period: "\(year)", asAt: day,
      definition: """
        Days of placements in the year and what they cost: until the day as it was, then until the \
        end of the year as agreed, less discounts.
        """,
      source: agreements,
      command: "caremarket agreement commitment --year \(year) --by \(breakdown) --as-at \(day)")
  }

  static func unitCost(_ year: FinancialYear, asAt day: Day) -> FigureMeasure {
    FigureMeasure(
      name: "unitCost", what: "Cost of a week", unit: .poundsAWeek, period: "\(year)", asAt: day,
      definition: """
        All that a kind of placement costs in the year, with overheads, over its weeks (London \
        Borough of Barnet, Placements commissioning strategy, 2014, figure 12).
        """,
      source: "\(agreements); Contracts/Agreements/overheads.yaml",
      command: "caremarket agreement unit-cost --year \(year) --as-at \(day)")
  }

  static func bought(from first: Day, through last: Day) -> FigureMeasure {
    FigureMeasure(
      name: "newPlacements", what: "New placements", unit: .placements, period: "\(first)..\(last)",
      asAt: last,
      definition: "Placements that began in the time, even where they have ended since.",
      source: agreements,
      command: "caremarket route summary --from \(first) --through \(last)")
  }
}
