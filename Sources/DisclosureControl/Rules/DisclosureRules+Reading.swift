import Definitions
import StrictYAML
import Values

extension DisclosureRules {
  /// Reads the rules; throws `YAMLProblem` with everything that is wrong with them.
  package init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: [
        "description", "counts", "magnitudes", "percentages", "prices", "nationalFigures",
        "symbols",
      ], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    self.file = file
    counts = .reading(
      values["counts"], required: ["from", "through", "fewestRounded", "units", "signedUnits"],
      &findings,
      DisclosureRules.counts)
    magnitudes = .reading(
      values["magnitudes"], required: ["fewestChildren", "largestShare", "protection"], &findings,
      DisclosureRules.magnitudes)
    wholePercentagesBelow = .reading(
      values["percentages"], required: ["wholeNumbersBelow"], &findings
    ) { $0["wholeNumbersBelow"]?.number(in: 0...1_000_000, &$1).map { Int64($0) } }
    prices = .reading(
      values["prices"],
      required: ["fewestPlacements", "fewestProviders", "largestShare", "fewestForExtremes"],
      &findings, DisclosureRules.prices)
    nationalStep = .reading(
      values["nationalFigures"], required: ["roundedTo"], &findings
    ) { $0["roundedTo"]?.number(in: 1...1_000, &$1).map { Int64($0) } }
    symbols = .reading(
      values["symbols"], required: Set(DisclosureSymbol.allCases.map(\.rawValue)), &findings,
      DisclosureRules.symbols)
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }

  private static func counts(
    _ values: [String: YAMLValue], _ findings: inout [Finding]
  ) -> DisclosureLimits.Counts? {
    guard let from = values["from"]?.number(in: 0...1, &findings),
      let through = values["through"]?.number(in: 1...100, &findings),
      let rounded = values["fewestRounded"]?.number(in: 0...1_000, &findings),
      let units = values["units"]?.texts(&findings),
      let signed = values["signedUnits"]?.texts(&findings)
    else { return nil }
    return .init(
      hidden: Int64(from)...Int64(through), fewestRounded: rounded, units: Set(units),
      signedUnits: Set(signed))
  }

  private static func magnitudes(
    _ values: [String: YAMLValue], _ findings: inout [Finding]
  ) -> DisclosureLimits.Magnitudes? {
    guard let fewest = values["fewestChildren"]?.number(in: 1...100, &findings),
      let share = values["largestShare"]?.percentage(&findings),
      let protection = values["protection"]?.percentage(&findings)
    else { return nil }
    return .init(fewestChildren: fewest, largestShare: share, protection: protection)
  }

  private static func prices(
    _ values: [String: YAMLValue], _ findings: inout [Finding]
  ) -> DisclosureLimits.Prices? {
    guard let placements = values["fewestPlacements"]?.number(in: 1...1_000, &findings),
      let providers = values["fewestProviders"]?.number(in: 1...1_000, &findings),
      let share = values["largestShare"]?.percentage(&findings),
      let extremes = values["fewestForExtremes"]?.number(in: 1...1_000, &findings)
    else { return nil }
    return .init(
      fewestPlacements: placements, fewestProviders: providers, largestShare: share,
      fewestForExtremes: extremes)
  }

  private static func symbols(
    _ values: [String: YAMLValue], _ findings: inout [Finding]
  ) -> [DisclosureSymbol: String] {
    DisclosureSymbol.allCases.reduce(into: [:]) { symbols, symbol in
      symbols[symbol] = values[symbol.rawValue]?.text(&findings)
    }
  }
}

extension YAMLValue {
  /// The value as a whole number within a range.
  fileprivate func number(in range: ClosedRange<Int>, _ findings: inout [Finding]) -> Int? {
    guard let number = wholeNumber(&findings) else { return nil }
    guard range.contains(number) else {
      findings.append(Finding(.error, at: place, Message.outside(range)))
      return nil
    }
    return number
  }

  /// The value as a percentage between none and all.
  fileprivate func percentage(_ findings: inout [Finding]) -> Percentage? {
    guard let number = decimal(&findings) else { return nil }
    guard let percentage = Percentage(number), (.zero...(.whole)).contains(percentage) else {
      findings.append(Finding(.error, at: place, Message.noPercentage))
      return nil
    }
    return percentage
  }
}

private enum Message {
  static let noPercentage = "This must be a percentage from 0 to 100, with at most two decimals."

  static func outside(_ range: ClosedRange<Int>) -> String {
    "This must be from \(range.lowerBound) to \(range.upperBound)."
  }
}
