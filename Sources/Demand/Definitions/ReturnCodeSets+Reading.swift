import StrictYAML
import Values

extension ReturnCodeSets {
  /// Reads the code sets; throws `YAMLProblem` with everything that is wrong with them.
  package init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "reference", "sets"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    _ = values["reference"]?.text(&findings)
    let names = [
      "sex", "ethnicity", "reasonBegan", "legalStatus", "need", "placement", "placementProvider",
      "reasonEnded", "reasonMoved", "inTouch", "activity", "accommodation",
    ]
    let sets = values["sets"]?.mapping(required: Set(names), optional: [], &findings) ?? [:]
    let read = names.map { sets[$0].map { ReturnCodeSet($0, &findings) } ?? .none }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
    self.init(
      sex: read[0], ethnicity: read[1], reasonBegan: read[2], legalStatus: read[3], need: read[4],
      placement: read[5], placementProvider: read[6], reasonEnded: read[7], reasonMoved: read[8],
      inTouch: read[9], activity: read[10], accommodation: read[11])
  }
}

extension ReturnCodeSet {
  fileprivate static let none = ReturnCodeSet(column: "", rule: "", mayBeBlank: true, entries: [])

  fileprivate convenience init(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["column", "rule", "codes"], optional: ["blank"], &findings)
    self.init(
      column: values["column"]?.text(&findings) ?? "", rule: values["rule"]?.text(&findings) ?? "",
      mayBeBlank: values["blank"]?.flag(&findings) ?? false,
      entries: (values["codes"]?.entries(&findings) ?? []).compactMap {
        Entry($0.key, $0.value, &findings)
      })
  }
}

extension ReturnCodeSet.Entry {
  fileprivate init?(_ code: String, _ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["means"],
      optional: [
        "group", "nowWritten", "continuesAs", "firstYear", "lastYear", "isBreakdown",
      ], &findings)
    guard let read = value.code(code, &findings) else { return nil }
    self.code = read
    means = values["means"]?.text(&findings) ?? ""
    group = values["group"]?.text(&findings)
    nowWritten = values["nowWritten"].flatMap { other in
      other.text(&findings).flatMap { other.code($0, &findings) }
    }
    continuesAs = values["continuesAs"]?.codes(&findings) ?? []
    firstYear = values["firstYear"]?.financialYear(&findings)
    lastYear = values["lastYear"]?.financialYear(&findings)
    isBreakdown = values["isBreakdown"]?.flag(&findings) ?? false
  }
}

extension YAMLValue {
  /// The value as codes of the return.
  func codes(_ findings: inout [Finding]) -> [ReturnCode] {
    texts(&findings).compactMap { code($0, &findings) }
  }

  func code(_ text: String, _ findings: inout [Finding]) -> ReturnCode? {
    let code = ReturnCode(text)
    if code == nil { findings.append(Finding(.error, at: place, Message.noCode(text))) }
    return code
  }

  /// The value as a financial year, written as in 2024-25.
  func financialYear(_ findings: inout [Finding]) -> FinancialYear? {
    let text = text(&findings) ?? ""
    let year = FinancialYear(text)
    if year == nil { findings.append(Finding(.error, at: place, Message.noYear(text))) }
    return year
  }
}

private enum Message {
  static func noCode(_ text: String) -> String {
    "'\(text)' is no code of the return: at most eight letters and digits."
  }

  static func noYear(_ text: String) -> String {
    "'\(text)' is no return year. Write it as in 2024-25."
  }
}
