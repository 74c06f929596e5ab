import Values

extension FigureMeasure {
  /// Children expected on a day; the name tells whether it is the mean or an end of the range.
  static func expected(_ name: String, on day: Day, window: ClosedRange<Day>) -> FigureMeasure {
    FigureMeasure(
      name: name, what: "Children looked after, as expected", unit: .children, period: "\(day)",
      asAt: window.upperBound,
      definition: """
        The forecast by flows: rates of coming, moving and leaving of the window go on. An estimate, \
        not a count.
        """,
      source: "Children's return (SSDA903)",
      command: """
        caremarket forecast run --window \(window.lowerBound)..\(window.upperBound) --days \
        \(day.days(since: window.upperBound))
        """)
  }

  static func foundLater(on day: Day) -> FigureMeasure {
    FigureMeasure(
      name: "lookedAfterByKind", what: "Children looked after", unit: .children, period: "\(day)",
      asAt: day, definition: "Children by the kinds of placement of Contracts/Forecasts/flow.yaml.",
      source: "Children's return (SSDA903)", command: "caremarket forecast backtest --each")
  }
}
