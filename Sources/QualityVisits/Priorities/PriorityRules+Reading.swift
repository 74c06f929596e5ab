package import Definitions
import ProviderRegister
import StrictYAML
import Values

extension PriorityRules {
  /// Reads the rules, given the codes that some signals must have points for.
  ///
  /// Throws `YAMLProblem` with everything that is wrong with the file: also where more risk would be
  /// fewer points, or a more pressing tier a longer interval.
  package init(yaml: String, file: String, codes: [PrioritySignal: Set<String>]) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "signals", "tiers", "triggers"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    let signals = values["signals"]?.mapping(
      required: Set(PrioritySignal.allCases.map(\.rawValue)), optional: [], &findings)
    self.signals = PrioritySignal.allCases.reduce(into: [:]) { rules, signal in
      let known = codes[signal] ?? []
      rules[signal] = .reading(
        signals?[signal.rawValue], required: [signal.shape.rawValue], &findings
      ) { SignalPoints($0, of: signal, known: known, &$1) }
    }
    tiers = .reading(
      values["tiers"], required: Set(PriorityTier.byPoints.map(\.rawValue)), &findings
    ) { TierRule.tiers($0, &$1) }
    triggers = .reading(
      values["triggers"],
      required: ["judgements", "visitWithinWorkingDays", "decisionWithinHours"], &findings
    ) { UrgentRule($0, &$1) }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension SignalPoints {
  fileprivate init?(
    _ values: [String: YAMLValue], of signal: PrioritySignal, known: Set<String>,
    _ findings: inout [Finding]
  ) {
    guard let value = values[signal.shape.rawValue] else { return nil }
    if signal.shape == .codes {
      let entries = value.mapping(required: known, optional: [], &findings)
      self = .codes(entries.compactMapValues { $0.points(&findings) })
      return
    }
    let steps = SignalPoints.steps(value, &findings)
    let points = Dictionary(steps) { first, _ in first }
    let inOrder = points.sorted { $0.key < $1.key }.map(\.value)
    let rising = signal.shape == .from ? inOrder : inOrder.reversed()
    if zip(rising, rising.dropFirst()).contains(where: { $0 > $1 }) {
      findings.append(Finding(.error, at: value.place, Message.falling))
    }
    self = signal.shape == .from ? .from(points) : .within(points)
  }

  private static func steps(
    _ value: YAMLValue, _ findings: inout [Finding]
  ) -> [(Int, Int)] {
    value.entries(&findings).compactMap { entry in
      guard let points = entry.value.points(&findings) else { return nil }
      if let number = Int(entry.key), number >= 0 { return (number, points) }
      findings.append(Finding(.error, at: entry.value.place, Message.noNumber(entry.key)))
      return nil
    }
  }
}

extension TierRule {
  fileprivate static func tiers(
    _ values: [String: YAMLValue], _ findings: inout [Finding]
  ) -> [TierRule]? {
    let rules = PriorityTier.byPoints.compactMap { tier in
      values[tier.rawValue].flatMap { TierRule(tier, $0, &findings) }
    }
    guard rules.count == PriorityTier.byPoints.count else { return nil }
    let isInOrder = zip(rules, rules.dropFirst()).allSatisfy {
      $0.from > $1.from && $0.months <= $1.months
    }
    if !isInOrder || rules.last?.from != 0, let place = values["low"]?.place {
      findings.append(Finding(.error, at: place, Message.tiersOutOfOrder))
    }
    return rules
  }

  private init?(_ tier: PriorityTier, _ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(required: ["from", "months"], optional: [], &findings)
    guard let from = values["from"]?.points(&findings),
      let months = values["months"]?.points(&findings)
    else { return nil }
    if months == 0 { findings.append(Finding(.error, at: value.place, Message.noMonths)) }
    self.init(tier: tier, from: from, months: months)
  }
}

extension UrgentRule {
  fileprivate init?(_ values: [String: YAMLValue], _ findings: inout [Finding]) {
    let judgements = values["judgements"]?.choices(Judgement.self, &findings) ?? []
    guard let days = values["visitWithinWorkingDays"]?.points(&findings),
      let hours = values["decisionWithinHours"]?.points(&findings)
    else { return nil }
    self.init(
      judgements: Set(judgements), visitWithinWorkingDays: days, decisionWithinHours: hours)
  }
}

extension YAMLValue {
  /// The value as a whole number from 0 to 1000.
  fileprivate func points(_ findings: inout [Finding]) -> Int? {
    guard let number = wholeNumber(&findings) else { return nil }
    if (0...1000).contains(number) { return number }
    findings.append(Finding(.error, at: place, Message.outOfRange))
    return nil
  }
}

private enum Message {
  static let falling = "More risk must not be fewer points. Put the points in order."
  static let noMonths = "A tier needs an interval of at least one month."
  static let outOfRange = "This must be from 0 to 1000."
  static let tiersOutOfOrder = """
    A more pressing tier must begin at more points and have no longer interval, and the last must \
    begin at 0.
    """

  static func noNumber(_ text: String) -> String {
    "'\(text)' must be the whole number from which or within which the points count."
  }
}

extension ContractsFolder {
  /// Reads how services are ranked, and holds the file to the grades and severities that there are.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func priorityRules() throws -> PriorityRules {
    try kept("priority rules", readPriorityRules)
  }

  private func readPriorityRules() throws -> PriorityRules {
    let grades = try reviewFormats().formats.flatMap { $0.scale.grades.map(\.code) }
    let severities = try concernSeverities().codes.map(\.code)
    return try PriorityRules(
      yaml: text(of: PriorityRules.file), file: "Contracts/\(PriorityRules.file)",
      codes: [
        .judgement: Set(Judgement.allCases.map(\.rawValue)), .lastGrade: Set(grades),
        .openConcerns: Set(severities), .notInspected: [RiskFacts.notRegistered],
      ])
  }
}
