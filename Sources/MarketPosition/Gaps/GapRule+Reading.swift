import StrictYAML
import Values

extension GapRule {
  /// Reads the rule; adds a finding for each slip.
  init?(_ value: YAMLValue?, _ findings: inout [Finding]) {
    guard
      let values = value?.mapping(
        required: ["bands", "notKnown", "needs", "intentions", "reference"], optional: [], &findings
      ),
      let notKnown = values["notKnown"]?.text(&findings),
      let reference = values["reference"]?.text(&findings), let list = values["bands"]
    else { return nil }
    let bands = list.list(&findings).map { Band($0, &findings) }
    let limits = bands.dropLast().compactMap(\.below)
    if bands.isEmpty || bands.last?.below != nil || limits.count != bands.count - 1
      || zip(limits, limits.dropFirst()).contains(where: { $0 >= $1 })
    {
      findings.append(Finding(.error, at: list.place, GapRule.order))
    }
    self.init(
      bands: bands, notKnown: notKnown, needs: NeedRule(values["needs"], &findings),
      intentions: GapRule.intentions(values["intentions"], &findings), reference: reference)
  }

  /// The rule that stands where none could be read, so that the rest of the file is read too.
  static var unread: GapRule {
    var ignored: [Finding] = []
    return GapRule(
      bands: [], notKnown: "", needs: NeedRule(nil, &ignored), intentions: [:], reference: "")
  }

  private static func intentions(
    _ value: YAMLValue?, _ findings: inout [Finding]
  ) -> [String: [String]] {
    let entries = value?.entries(&findings) ?? []
    return entries.reduce(into: [:]) { $0[$1.key] = $1.value.texts(&findings) }
  }

  private static let order =
    "Every band but the last must say what it is below, each more than the one before."
}

extension GapRule.Band {
  fileprivate init(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(required: ["words"], optional: ["below"], &findings)
    self.init(
      below: values["below"]?.wholeNumber(&findings), words: values["words"]?.text(&findings) ?? "")
  }
}
