import DemandForecast
import Values

extension RecordView {
  /// Two scenarios for people, and nested for machines.
  init(_ comparison: ForecastComparison) {
    let (first, second) = (comparison.first, comparison.second)
    let last = first.last.day.inWords
    self.init(
      title: "\(first.scenario.title), and \(second.scenario.title.lowercasedFirst)",
      fields: [
        .init("first", "A", .text(first.scenario.name)),
        .init("firstReference", "Source of A", .text(first.scenario.reference)),
        .init("second", "B", .text(second.scenario.name)),
        .init("secondReference", "Source of B", .text(second.scenario.reference)),
        .init("windowFrom", "Rates taken from", .day(comparison.window.lowerBound)),
        .init("windowThrough", "Through", .day(comparison.window.upperBound)),
      ],
      sections: [
        .table(
          key: "placements", heading: "By placement, on \(last)",
          OutputTable(comparison, comparison.headings, "placement", "Placement")),
        .table(
          key: "ages", heading: "By age, on \(last)",
          OutputTable(comparison, comparison.definition.headingsOfBands, "age", "Age")),
      ] + comparison.costSection + recruitmentSection("A", first, "recruitmentOfFirst")
        + recruitmentSection("B", second, "recruitmentOfSecond"))
  }
}

extension ForecastComparison {
  fileprivate var costSection: [RecordView.Section] {
    guard !costLines.isEmpty else { return [] }
    let days = first.last.day.days(since: first.moments[0].day)
    return [
      .table(
        key: "costs", heading: "What the \(days.counted("day")) cost, in pounds",
        OutputTable(
          costLines,
          columns: [
            .text("placement", "Placement") { $0.label },
            .money("first", "A") { $0.first },
            .money("second", "B") { $0.second },
            .money("difference", "B less A") { $0.second - $0.first },
          ],
          whenEmpty: "No price is known."))
    ]
  }
}

/// What the recruitment of foster carers comes to, where a scenario has one.
private func recruitmentSection(
  _ letter: String, _ forecast: ScenarioForecast, _ key: String
) -> [RecordView.Section] {
  guard let recruitment = forecast.scenario.recruitment else { return [] }
  return [
    .table(
      key: key, heading: "Recruitment of foster carers in \(letter)",
      OutputTable(
        recruitment.lines,
        columns: [
          .text("year", "Year") { $0.plan.year.description }.whole,
          .number("enquiries", "Enquiries") { $0.plan.enquiries },
          .number("recruited", "Recruited") { $0.recruited },
          .number("deregistered", "Left") { $0.plan.deregistrations },
          .number("households", "Households") { $0.households },
          .number("places", "Places") { $0.places },
          .number("children", "Children") { $0.children },
        ],
        whenEmpty: "No year is planned."))
  ]
}

extension OutputTable {
  fileprivate init(
    _ comparison: ForecastComparison, _ headings: [ForecastFigures.Heading], _ key: String,
    _ title: String
  ) {
    func decimal(_ value: Double) -> ExactDecimal { ExactDecimal(value, decimals: 1) }
    let (first, second) = (comparison.first, comparison.second)
    self.init(
      headings,
      columns: [
        .text(key, title) { $0.label },
        .decimal("now", "Now") { ExactDecimal(first.moments[0][$0.cell].mean, decimals: 0) },
        .decimal("first", "A") { decimal(first.last[$0.cell].mean) },
        .decimal("second", "B") { decimal(second.last[$0.cell].mean) },
        .decimal("difference", "B less A") {
          decimal(second.last[$0.cell].mean) - decimal(first.last[$0.cell].mean)
        },
        .text("secondRange80", "B, 80%") { second.last[$0.cell].inWords(.percent80) },
        .text("secondRange95", "B, 95%") { second.last[$0.cell].inWords(.percent95) }.ifRoom,
      ],
      whenEmpty: "There is none.")
  }

  /// A line for each day and heading of both scenarios, for spreadsheets.
  init(_ comparison: ForecastComparison) {
    let headings = comparison.headings + comparison.definition.headingsOfBands
    let lines = [comparison.first, comparison.second].flatMap { forecast in
      forecast.moments.flatMap { moment in
        headings.map { (name: forecast.scenario.name, moment: moment, heading: $0) }
      }
    }
    self.init(
      lines,
      columns: [
        .text("scenario", "Scenario") { $0.name },
        .day("day", "Day") { $0.moment.day },
        .text("heading", "Placement or age") { $0.heading.label },
        .decimal("children", "Children") {
          ExactDecimal($0.moment[$0.heading.cell].mean, decimals: 1)
        },
      ] + .ranges { $0.moment[$0.heading.cell] },
      whenEmpty: "There is no day.")
  }
}

extension FlowEstimate {
  /// A range as people write it, as in "310 to 345".
  fileprivate func inWords(_ certainty: Certainty) -> String {
    let range = interval(certainty)
    return "\(Int(range.lowerBound.rounded())) to \(Int(range.upperBound.rounded()))"
  }
}

extension ExactDecimal {
  /// The difference of two numbers with as many decimals.
  fileprivate static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    ExactDecimal(coefficient: left.coefficient - right.coefficient, scale: left.scale)
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
