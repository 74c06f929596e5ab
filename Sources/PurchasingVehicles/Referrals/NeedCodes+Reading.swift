import Foundation
import StrictYAML
import Values

extension NeedCodes {
  /// Reads the needs from the folder `Contracts`.
  ///
  /// Throws `NeedCodesMissing` where the file is not there, or `YAMLProblem` with everything that is
  /// wrong with it.
  package init(contracts: String) throws {
    let path = "\(contracts)/Referrals/need-codes.yaml"
    guard let bytes = FileManager.default.contents(atPath: path),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw NeedCodesMissing(file: path) }
    try self.init(yaml: text, file: "Contracts/Referrals/need-codes.yaml")
  }

  init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let root = try YAMLDocument(yaml, file: file).root
    let values = root.mapping(
      required: [
        "description", "standard", "reference", "fields", "solo", "unsuitable", "ages",
      ], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    standard = values["standard"]?.text(&findings) ?? ""
    reference = values["reference"]?.text(&findings) ?? ""
    fields = values["fields"]?.entries(&findings).map { Field($0.key, $0.value, &findings) } ?? []
    let solo = values["solo"]?.mapping(required: ["field", "code"], optional: [], &findings)
    self.solo = Need(solo ?? [:], &findings)
    unsuitable = values["unsuitable"]?.list(&findings).map { Unsuitable($0, &findings) } ?? []
    lowestAges = values["ages"]?.list(&findings).map { LowestAge($0, &findings) } ?? []
    for need in [self.solo] + unsuitable.map(\.need) where !has(need) {
      findings.append(
        Finding(.error, at: root.place, "'\(need.field)' has no option '\(need.code)' above."))
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }

  private func has(_ need: Need) -> Bool {
    fields.contains { $0.name == need.field && $0.codes.contains { $0.name == need.code } }
  }
}

extension Need {
  fileprivate init(_ values: [String: YAMLValue], _ findings: inout [Finding]) {
    self.init(
      field: values["field"]?.text(&findings) ?? "", code: values["code"]?.text(&findings) ?? "")
  }
}

extension NeedCodes.Field {
  fileprivate init(_ name: String, _ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["label", "codes"], optional: ["must", "many"], &findings)
    self.name = name
    label = values["label"]?.text(&findings) ?? ""
    isMust = values["must"]?.flag(&findings) ?? false
    mayBeMany = values["many"]?.flag(&findings) ?? false
    codes =
      values["codes"]?.entries(&findings).map {
        NeedCodes.Code(name: $0.key, label: $0.value.text(&findings) ?? "")
      } ?? []
  }
}

extension NeedCodes.Unsuitable {
  fileprivate init(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["field", "code", "serviceTypes", "reference"], optional: [], &findings)
    need = Need(values, &findings)
    serviceTypes = values["serviceTypes"]?.texts(&findings) ?? []
    reference = values["reference"]?.text(&findings) ?? ""
  }
}

extension NeedCodes.LowestAge {
  fileprivate init(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["serviceTypes", "from", "reference"], optional: [], &findings)
    serviceTypes = values["serviceTypes"]?.texts(&findings) ?? []
    from = values["from"]?.wholeNumber(&findings) ?? 0
    reference = values["reference"]?.text(&findings) ?? ""
  }
}
