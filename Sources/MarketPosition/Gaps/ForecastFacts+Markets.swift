import DemandForecast

extension ForecastFacts {
  /// The types of service that come first among those that give some kind of placement.
  var markets: [String] {
    definition.kinds.compactMap(\.serviceTypes.first).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  /// What is expected a year ahead of the placements that a type of service gives first; of all ages,
  /// or of one band.
  func expected(of type: String, band: Int? = nil) -> FlowEstimate {
    let kinds = definition.kinds.indices.filter { definition.kinds[$0].serviceTypes.first == type }
    let cells = kinds.map { forecast.moments[1][FlowCell(band: band, kind: $0)] }
    return FlowEstimate(
      mean: cells.reduce(0) { $0 + $1.mean }, variance: cells.reduce(0) { $0 + $1.variance })
  }
}
