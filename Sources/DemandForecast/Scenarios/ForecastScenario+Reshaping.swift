extension ForecastScenario {
  /// What is expected on a day, with the children spread over the kinds as the scenario has it.
  ///
  /// It says nothing of both band and kind together then.
  /// Assumption: recruitment changes where children are and not how far the numbers may be from what
  /// comes; with a mix the kinds follow the whole.
  func reshaped(
    _ moment: FlowForecast.Moment, after start: FlowForecast.Moment, _ definition: FlowDefinition
  ) -> FlowForecast.Moment {
    guard mix != nil || recruitment != nil, moment.day > start.day else { return moment }
    let before = definition.kinds.indices.map { moment[FlowCell(kind: $0)].mean }
    let after = numbers(before, moment, start)
    let whole = moment[.all]
    var estimates = moment.estimates.filter { $0.key.kind == nil }
    for kind in after.indices {
      let cell = FlowCell(kind: kind)
      estimates[cell] = FlowEstimate(
        mean: after[kind],
        variance: mix == nil ? moment[cell].variance : whole.variance(ofPart: after[kind]))
    }
    return FlowForecast.Moment(day: moment.day, estimates: estimates)
  }

  private func numbers(
    _ before: [Double], _ moment: FlowForecast.Moment, _ start: FlowForecast.Moment
  ) -> [Double] {
    if let mix { return mix.numbers(before, on: moment.day) }
    guard let recruitment else { return before }
    let there = start[FlowCell(kind: recruitment.kind)].mean
    return recruitment.numbers(before, on: moment.day, startingWith: (start.day, there))
  }
}

extension FlowEstimate {
  /// The variance of a part whose share of the whole is fixed: by chance, and with the whole.
  fileprivate func variance(ofPart part: Double) -> Double {
    guard mean > 0 else { return 0 }
    let share = min(1, part / mean)
    return mean * share * (1 - share) + share * share * variance
  }
}
