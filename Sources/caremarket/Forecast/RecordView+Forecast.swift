import DemandForecast
import Values

extension RecordView {
  /// A forecast for people, and nested for machines.
  init(_ figures: ForecastFigures) {
    let last = figures.last.day.inWords
    self.init(
      title: "Children in care, forecast from \(figures.start.day.inWords)",
      fields: [
        .init("method", "Method", .text(figures.method.rawValue)),
        .init("windowFrom", "Rates taken from", .day(figures.window.lowerBound)),
        .init("windowThrough", "Through", .day(figures.window.upperBound)),
      ],
      sections: [
        .table(key: "days", heading: "All children", OutputTable(days: figures)),
        .table(
          key: "placements", heading: "By placement, on \(last)",
          OutputTable(figures, figures.kinds, "placement", "Placement")),
        .table(
          key: "ages", heading: "By age, on \(last)",
          OutputTable(figures, figures.bands, "age", "Age")),
        .table(
          key: "placementsByAge", heading: "By placement and age, on \(last)",
          OutputTable(placementsByAge: figures)),
      ] + figures.provisionSection + figures.costSection)
  }
}

extension ForecastFigures {
  fileprivate var provisionSection: [RecordView.Section] {
    guard method == .flow else { return [] }
    return [
      .table(key: "provision", heading: "Own and bought", OutputTable(provision: self))
    ]
  }

  fileprivate var costSection: [RecordView.Section] {
    guard let cost else { return [] }
    let days = last.day.days(since: start.day)
    return [
      .table(
        key: "costs", heading: "What the \(days.counted("day")) cost",
        OutputTable(cost, kinds))
    ]
  }

  fileprivate func number(_ value: Double) -> ExactDecimal {
    ExactDecimal(value, decimals: decimals)
  }

  /// Of many moments so few that a table of them can be read, the first and the last among them.
  fileprivate var shown: [Moment] {
    let every = max(1, (moments.count + 12) / 13)
    return moments.enumerated().filter { place, _ in
      place.isMultiple(of: every) || place == moments.count - 1
    }.map(\.element)
  }
}

extension OutputTable {
  fileprivate init(days figures: ForecastFigures) {
    let ranges: [TableColumn<ForecastFigures.Moment>] =
      figures.hasRanges ? .ranges { $0.estimate(.all) } : []
    self.init(
      figures.shown,
      columns: [
        .day("day", "Day") { $0.day },
        .decimal("children", "Children") { figures.number($0.estimate(.all).mean) },
      ] + ranges,
      whenEmpty: "There is no day.",
      closing: figures.shown.count < figures.moments.count
        ? "Every step, by placement and age, is in '--format csv'." : nil)
  }

  fileprivate init(
    _ figures: ForecastFigures, _ headings: [ForecastFigures.Heading], _ key: String,
    _ title: String
  ) {
    let ranges: [TableColumn<ForecastFigures.Heading>] =
      figures.hasRanges ? .ranges { figures.last.estimate($0.cell) } : []
    self.init(
      headings,
      columns: [
        .text(key, title) { $0.label },
        .decimal("now", "Now") { ExactDecimal($0.mean(in: figures.start), decimals: 0) },
        .decimal("children", "Then") { figures.number($0.mean(in: figures.last)) },
      ] + ranges,
      whenEmpty: "There is none.")
  }

  fileprivate init(placementsByAge figures: ForecastFigures) {
    let bands = figures.bands.map { band in
      TableColumn<ForecastFigures.Heading>.decimal(band.name, band.label) { heading in
        figures.number(
          figures.last.estimate(FlowCell(band: band.cell.band, kind: heading.cell.kind)).mean)
      }
    }
    self.init(
      figures.kinds, columns: [.text("placement", "Placement") { $0.label }] + bands,
      whenEmpty: "There is none.")
  }

  fileprivate init(provision figures: ForecastFigures) {
    func sum(_ provision: FlowDefinition.Provision, _ moment: ForecastFigures.Moment) -> Double {
      figures.kinds.filter { $0.provision == provision }.reduce(0) { $0 + $1.mean(in: moment) }
    }
    func share(_ provision: FlowDefinition.Provision, _ moment: ForecastFigures.Moment)
      -> ExactDecimal?
    {
      let whole = moment.estimate(.all).mean
      return whole > 0 ? ExactDecimal(sum(provision, moment) / whole * 100, decimals: 1) : nil
    }
    self.init(
      FlowDefinition.Provision.allCases,
      columns: [
        .code("provision", "Provided by") { $0 == .own ? "theCouncil" : "others" },
        .decimal("now", "Now") { ExactDecimal(sum($0, figures.start), decimals: 0) },
        .decimal("nowPercent", "Share, %") { share($0, figures.start) },
        .decimal("children", "Then") { figures.number(sum($0, figures.last)) },
        .decimal("percent", "Share, %") { share($0, figures.last) },
      ],
      whenEmpty: "There is none.")
  }
}

extension ForecastFigures.Heading {
  func mean(in moment: ForecastFigures.Moment) -> Double { moment.estimate(cell).mean }
}
