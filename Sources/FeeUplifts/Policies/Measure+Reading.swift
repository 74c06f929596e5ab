import Importing
import PurchasingVehicles
import StrictYAML
import Values

/// What the reading of a policy's rules looks things up in.
struct PolicyContext {
  let year: FinancialYear
  let figures: UpliftFigures
  /// What a child can be placed in; `nil` where the types were held against it before.
  let serviceTypes: CodeList?
}

extension YAMLValue {
  /// A percentage written with its sign, from 0% through 100%, with at most two decimals.
  func percent(_ findings: inout [Finding]) -> Percentage? {
    var ignored: [Finding] = []
    let text = text(&ignored) ?? ""
    guard text.hasSuffix("%"), let number = ExactDecimal(String(text.dropLast())),
      let percentage = Percentage(number), Percentage.zero <= percentage, percentage <= .whole
    else {
      findings.append(Finding(.error, at: place, Message.noPercentage(text)))
      return nil
    }
    return percentage
  }

  /// A measure: a percentage, `contract`, an index, or one made of others.
  func measure(_ context: PolicyContext, _ findings: inout [Finding]) -> Measure? {
    var ignored: [Finding] = []
    if let text = text(&ignored) {
      return text == "contract" ? .contract : percent(&findings).map(Measure.fixed)
    }
    let kinds = ["composite", "highestOf", "index", "lowerOf", "percent"]
    let given = entries(&findings).filter { kinds.contains($0.key) }
    guard given.count == 1, let (kind, value) = given.first else {
      findings.append(Finding(.error, at: place, Message.noMeasure))
      return nil
    }
    if kind == "index" { return indexChange(context, &findings).map(Measure.index) }
    _ = mapping(required: [kind], optional: ["weight"], &findings)
    return value.measure(of: kind, context, &findings)
  }

  /// A measure of a kind that stands as the key before this value.
  func measure(
    of kind: String, _ context: PolicyContext, _ findings: inout [Finding]
  ) -> Measure? {
    switch kind {
    case "composite": return composite(context, &findings)
    case "lowerOf": return measures(context, &findings).map(Measure.lowerOf)
    case "highestOf": return measures(context, &findings).map(Measure.highestOf)
    default: return measure(context, &findings)
    }
  }

  private func measures(
    _ context: PolicyContext, _ findings: inout [Finding]
  ) -> [Measure]? {
    let values = list(&findings)
    let measures = values.compactMap { $0.measure(context, &findings) }
    guard values.count > 1 else {
      findings.append(Finding(.error, at: place, Message.tooFew))
      return nil
    }
    return measures.count == values.count ? measures : nil
  }

  /// Parts with weights that come to the whole at most: what is left over moves by nothing.
  private func composite(_ context: PolicyContext, _ findings: inout [Finding]) -> Measure? {
    let values = list(&findings)
    let parts = values.compactMap { value -> (measure: Measure, weight: Percentage)? in
      let weight = value.entries(&findings).first { $0.key == "weight" }?.value
      if weight == nil { findings.append(Finding(.error, at: value.place, Message.noWeight)) }
      let share = weight?.percent(&findings)
      guard let measure = value.measure(context, &findings), let share else { return nil }
      return (measure, share)
    }
    let sum = parts.map(\.weight).reduce(.zero, +)
    if sum > .whole || !(1...YAMLValue.mostParts ~= values.count) {
      findings.append(Finding(.error, at: place, Message.badWeights(sum.inWords)))
    }
    return parts.count == values.count ? .composite(parts) : nil
  }

  /// Assumption: numbers of four parts, each with a wage below £1,000, fit the exact arithmetic.
  private static let mostParts = 4
}

private enum Message {
  static let noMeasure = """
    Say how much in one way: a percentage as in 3%, 'contract', or a mapping with one of 'index', \
    'composite', 'lowerOf' or 'highestOf'.
    """
  static let tooFew = "Give at least two to choose from."
  static let noWeight = "'weight' is missing."

  static func noPercentage(_ text: String) -> String {
    """
    '\(text)' must be a percentage from 0% through 100% with its sign and at most two decimals, as in \
    4.25%.
    """
  }

  static func badWeights(_ sum: String) -> String {
    "Give one to four parts whose weights come to 100% at most; these come to \(sum)."
  }
}
