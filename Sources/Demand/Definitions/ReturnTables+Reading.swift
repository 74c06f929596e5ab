import StrictYAML
import Values

extension ReturnTables {
  /// Reads the tables; throws `YAMLProblem` with everything that is wrong with them.
  package init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let root = try YAMLDocument(yaml, file: file).root
    let values = root.mapping(
      required: ["description", "source", "reference", "tables"], optional: [], &findings)
    description = values["description"]?.text(&findings) ?? ""
    source = values["source"]?.text(&findings) ?? ""
    _ = values["reference"]?.text(&findings)
    all =
      values["tables"]?.entries(&findings).map { ReturnTable($0.key, $0.value, &findings) } ?? []
    for name in ReturnTables.needed where table(name)?.isUsed != true {
      findings.append(Finding(.error, at: root.place, Message.missing(name)))
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }

  /// The tables from which the program stores something.
  private static let needed = ["header", "episodes", "unaccompanied", "careLeavers"]
}

extension ReturnTable {
  fileprivate init(_ name: String, _ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["columns", "used"],
      optional: ["others", "element", "needed", "alsoCalled", "ages"],
      &findings)
    self.name = name
    columns = values["columns"]?.texts(&findings) ?? []
    others = values["others"]?.texts(&findings) ?? []
    element = values["element"]?.text(&findings)
    needed = values["needed"]?.text(&findings)
    alsoCalled = (values["alsoCalled"]?.entries(&findings) ?? []).reduce(into: [:]) {
      names, entry in
      names[entry.key] = entry.value.text(&findings)
    }
    ages = values["ages"].flatMap { ReturnTable.ages($0, &findings) }
    isUsed = values["used"]?.flag(&findings) ?? false
  }
}

extension ReturnTable {
  private static func ages(_ value: YAMLValue, _ findings: inout [Finding]) -> ClosedRange<Int>? {
    let values = value.mapping(required: ["from", "through"], optional: [], &findings)
    guard let first = values["from"]?.wholeNumber(&findings),
      let last = values["through"]?.wholeNumber(&findings)
    else { return nil }
    guard first <= last else {
      findings.append(Finding(.error, at: value.place, Message.agesInDisorder))
      return nil
    }
    return first...last
  }
}

private enum Message {
  static let agesInDisorder = "The first age is above the last. Exchange them."

  static func missing(_ name: String) -> String {
    "There must be a table '\(name)' with 'used: true'."
  }
}
