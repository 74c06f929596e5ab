import StrictYAML
import Values

extension CodeList {
  /// Reads codes that stand in a mapping itself, or that it names.
  ///
  /// What is wrong with a list that it names becomes findings in that list's file.
  init(
    _ value: YAMLValue?, at place: Place, _ codeList: (String) throws -> CodeList,
    _ findings: inout [Finding]
  ) throws {
    guard let value else {
      findings.append(Finding(.error, at: place, "A column of type 'code' needs 'codes'."))
      self.init([], file: "")
      return
    }
    var ignored: [Finding] = []
    guard let name = value.text(&ignored) else {
      self.init(value, &findings)
      return
    }
    do {
      self = try codeList(name)
    } catch let problem as YAMLProblem {
      findings += problem.findings
      self.init([], file: "")
    } catch is MissingImportFile {
      findings.append(Finding(.error, at: value.place, Message.missing(name)))
      self.init([], file: "")
    }
  }

  /// Reads a list of codes from a file of its own.
  package init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "reference", "codes"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    _ = values["reference"]?.text(&findings)
    let codes = values["codes"].map { CodeList($0, &findings) }
    guard findings.isEmpty, let codes else { throw YAMLProblem(findings) }
    self = codes
  }

  private init(_ value: YAMLValue, _ findings: inout [Finding]) {
    let entries = value.entries(&findings)
    let codes = entries.map { (code: $0.key, spellings: $0.value.texts(&findings)) }
    if codes.isEmpty { findings.append(Finding(.error, at: value.place, Message.empty)) }
    var codeBySpelling: [String: String] = [:]
    for (entry, code) in zip(entries, codes) {
      for spelling in Set([code.code] + code.spellings).sorted() {
        let other = codeBySpelling.updateValue(code.code, forKey: folded(spelling))
        guard let other, other != code.code else { continue }
        findings.append(
          Finding(.error, at: entry.value.place, Message.shared(spelling, other, code.code)))
      }
    }
    self.init(codes, file: value.file)
  }
}

private enum Message {
  static let empty = "Name at least one code, with its spellings, as in 'good: [Good]'."

  static func missing(_ name: String) -> String {
    "There is no list 'Imports/Codes/\(name).yaml'. Check the name, or write the codes here."
  }

  static func shared(_ spelling: String, _ code: String, _ other: String) -> String {
    "'\(spelling)' stands for both '\(code)' and '\(other)'. Keep it with one of them."
  }
}
