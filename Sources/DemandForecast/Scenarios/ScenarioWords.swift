package import StrictYAML
package import Values

/// The names that a scenario may use, and what they stand for.
package struct ScenarioWords {
  let kinds: [String]
  let bands: [String]

  package init(_ definition: FlowDefinition) {
    kinds = definition.kinds.map(\.name)
    bands = definition.ageBands.map(\.name)
  }

  /// The position of a kind of placement.
  func kind(_ value: YAMLValue, _ findings: inout [Finding]) -> Int? {
    value.text(&findings).flatMap { position(of: $0, in: kinds, at: value, &findings) }
  }

  /// The positions of kinds of placement.
  package func kinds(_ value: YAMLValue, _ findings: inout [Finding]) -> [Int] {
    positions(value, in: kinds, &findings)
  }

  /// The positions of age bands.
  func bands(_ value: YAMLValue, _ findings: inout [Finding]) -> Set<Int> {
    Set(positions(value, in: bands, &findings))
  }

  /// What is wrong with shares that are to be of all children: each kind in one, and a hundred in all.
  package func problems(ofShares shares: [(kinds: [Int], percent: Percentage)]) -> [String] {
    var problems: [String] = []
    let sum = shares.reduce(Percentage.zero) { $0 + $1.percent }
    if sum != .whole { problems.append("The shares must add up to 100, not \(sum.number).") }
    let named = shares.flatMap(\.kinds)
    let wrong = kinds.indices.filter { kind in named.count { $0 == kind } != 1 }
    if !wrong.isEmpty {
      let names = wrong.map { kinds[$0] }.joined(separator: ", ")
      problems.append("Each kind must stand in one share; it is not so with: \(names).")
    }
    return problems
  }

  private func positions(
    _ value: YAMLValue, in names: [String], _ findings: inout [Finding]
  ) -> [Int] {
    let texts = value.texts(&findings)
    if texts.isEmpty {
      findings.append(Finding(.error, at: value.place, "Name at least one."))
    }
    return texts.compactMap { position(of: $0, in: names, at: value, &findings) }
  }

  private func position(
    of name: String, in names: [String], at value: YAMLValue, _ findings: inout [Finding]
  ) -> Int? {
    if let position = names.firstIndex(of: name) { return position }
    findings.append(
      Finding(
        .error, at: value.place,
        "'\(name)' is not in Forecasts/flow.yaml. Known are: \(names.joined(separator: ", "))."))
    return nil
  }
}

extension YAMLValue {
  /// The value as a percentage from 0 to a greatest one, written as in 52.9.
  package func percent(atMost limit: Int64, _ findings: inout [Finding]) -> Percentage? {
    guard let number = decimal(&findings) else { return nil }
    guard let percent = Percentage(number), (0...limit * 100).contains(percent.hundredths) else {
      findings.append(
        Finding(
          .error, at: place,
          "This must be a percentage from 0 to \(limit) with at most two decimals, not '\(number)'."
        ))
      return nil
    }
    return percent
  }

  /// The value as a whole number that is not below nothing.
  func count(_ findings: inout [Finding]) -> Int? {
    guard let number = wholeNumber(&findings) else { return nil }
    guard number >= 0 else {
      findings.append(Finding(.error, at: place, "This must be 0 or more, not '\(number)'."))
      return nil
    }
    return number
  }
}
