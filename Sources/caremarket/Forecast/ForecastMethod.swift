import ArgumentParser

/// By which model a forecast is made.
enum ForecastMethod: String, CaseIterable, ExpressibleByArgument {
  /// Our own, by flows.
  case flow
  /// That of cs-demand-model 0.5.1, by Data to Insight.
  case d2i
}
