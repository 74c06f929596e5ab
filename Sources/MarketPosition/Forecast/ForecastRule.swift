import StrictYAML
import Values

/// How far the statement's forecast looks and what it is made from, in `statement.yaml`.
struct ForecastRule: Hashable, Sendable {
  /// How many years the statement looks ahead.
  let yearsAhead: Int
  /// How many days the rates are taken over.
  let windowDays: Int
  /// The returns without which there is no forecast: those of the window, and those before it.
  let fewestReturns: Int
  /// Children are rounded to the nearest of this where a forecast is held against what came.
  let roundedTo: Int
  let reference: String

  /// Reads the rule; adds a finding for each slip.
  init(_ value: YAMLValue?, _ findings: inout [Finding]) {
    let values =
      value?.mapping(
        required: ["yearsAhead", "windowDays", "fewestReturns", "roundedTo", "reference"],
        optional: [], &findings) ?? [:]
    yearsAhead = values["yearsAhead"]?.wholeNumber(from: 1, &findings) ?? 1
    windowDays = values["windowDays"]?.wholeNumber(from: 1, &findings) ?? 1
    fewestReturns = values["fewestReturns"]?.wholeNumber(from: 1, &findings) ?? 1
    roundedTo = values["roundedTo"]?.wholeNumber(from: 1, &findings) ?? 1
    reference = values["reference"]?.text(&findings) ?? ""
  }
}
