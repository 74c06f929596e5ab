import StrictYAML
import Values

extension ColumnMapping {
  /// Reads a column from a mapping's file; what is wrong with it becomes findings.
  init(
    name: String, _ value: YAMLValue, codeList: (String) throws -> CodeList,
    _ findings: inout [Finding]
  ) throws {
    let values = value.mapping(
      required: ["headers"],
      optional: ["required", "filled", "mayBeCutOff", "type", "codes", "yes", "no", "none"],
      &findings)
    self.name = name
    headers = values["headers"]?.words(&findings) ?? []
    isRequired = values["required"]?.flag(&findings) ?? false
    isFilled = values["filled"]?.flag(&findings) ?? false
    mayBeCutOff = values["mayBeCutOff"]?.flag(&findings) ?? false
    none = (values["none"]?.texts(&findings) ?? []).map(folded)
    type = try CellType(values, at: value.place, codeList: codeList, &findings)
  }
}

extension ColumnMapping.CellType {
  fileprivate enum Name: String, CaseIterable {
    case text, wholeNumber, day, month, postcode, urn, flag, code, codes

    /// The settings that mean something for this type and no other.
    var settings: Set<String> {
      switch self {
      case .flag: ["yes", "no"]
      case .code, .codes: ["codes"]
      default: []
      }
    }
  }

  fileprivate init(
    _ values: [String: YAMLValue], at place: Place, codeList: (String) throws -> CodeList,
    _ findings: inout [Finding]
  ) throws {
    let name = values["type"]?.choice(Name.self, &findings) ?? .text
    for setting in ["codes", "no", "yes"] where !name.settings.contains(setting) {
      guard let value = values[setting] else { continue }
      findings.append(Finding(.error, at: value.place, Message.needless(setting, name.rawValue)))
    }
    switch name {
    case .text: self = .text
    case .wholeNumber: self = .wholeNumber
    case .day: self = .day
    case .month: self = .month
    case .postcode: self = .postcode
    case .urn: self = .urn
    case .flag:
      self = .flag(
        yes: (values["yes"]?.words(&findings) ?? ["Yes", "Y"]).map(folded),
        no: (values["no"]?.words(&findings) ?? ["No", "N"]).map(folded))
    case .code:
      self = .code(try CodeList(values["codes"], at: place, codeList, &findings))
    case .codes:
      self = .codes(try CodeList(values["codes"], at: place, codeList, &findings))
    }
  }
}

extension YAMLValue {
  /// The texts of a list that must not be empty, or of a single value.
  fileprivate func words(_ findings: inout [Finding]) -> [String] {
    let before = findings.count
    let texts = texts(&findings)
    if texts.isEmpty, findings.count == before {
      findings.append(Finding(.error, at: place, Message.noWord))
    }
    return texts
  }
}

private enum Message {
  static let noWord = "Name at least one word here."

  static func needless(_ setting: String, _ type: String) -> String {
    "'\(setting)' means nothing for a column of type '\(type)'. Leave it out, or change the type."
  }
}
