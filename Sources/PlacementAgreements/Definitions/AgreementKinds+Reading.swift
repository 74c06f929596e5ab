package import Definitions
import StrictYAML
import Values

extension ContractsFolder {
  /// Reads what is asked of each kind of agreement.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func agreementKinds() throws -> AgreementKinds {
    let file = "Agreements/agreement-kinds.yaml"
    return try AgreementKinds(yaml: text(of: file), file: "Contracts/\(file)")
  }
}

extension AgreementKinds {
  init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "documents", "schedules", "kinds"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    let documents = values["documents"].map { AgreementKinds.parts($0, &findings) } ?? []
    let schedules = values["schedules"].map { AgreementKinds.schedules($0, &findings) } ?? []
    let names = AgreementKind.allCases.map(\.rawValue)
    let kinds = values["kinds"]?.mapping(required: Set(names), optional: [], &findings) ?? [:]
    let terms = AgreementKind.allCases.compactMap { kind in
      kinds[kind.rawValue].map {
        KindTerms(kind, $0, documents.map(\.code), schedules.map(\.code), &findings)
      }
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
    self.init(
      documents: documents, schedules: schedules,
      terms: Dictionary(uniqueKeysWithValues: terms.map { ($0.kind, $0) }))
  }

  private static func parts(_ value: YAMLValue, _ findings: inout [Finding]) -> [Part] {
    value.entries(&findings).map { entry in
      CodeShape.camelCase.check(entry.key, at: entry.value.place, &findings)
      return Part(code: entry.key, title: entry.value.text(&findings) ?? "")
    }
  }

  private static func schedules(
    _ value: YAMLValue, _ findings: inout [Finding]
  ) -> [Schedule] {
    value.entries(&findings).map { entry in
      CodeShape.camelCase.check(entry.key, at: entry.value.place, &findings)
      let values = entry.value.mapping(
        required: ["title", "clauses"], optional: [], &findings)
      return Schedule(
        code: entry.key, title: values["title"]?.text(&findings) ?? "",
        clauses: values["clauses"]?.texts(&findings) ?? [])
    }
  }
}

extension KindTerms {
  fileprivate init(
    _ kind: AgreementKind, _ value: YAMLValue, _ known: [String], _ schedulesKnown: [String],
    _ findings: inout [Finding]
  ) {
    let values = value.mapping(
      required: [
        "title", "placementAddress", "tracksHours", "withoutService", "schedules", "documents",
        "noticeDays", "signedWithinDays", "reviewMonths",
      ], optional: [], &findings)
    self.kind = kind
    title = values["title"]?.text(&findings) ?? ""
    hasPlacementAddress = values["placementAddress"]?.flag(&findings) ?? true
    tracksHours = values["tracksHours"]?.flag(&findings) ?? false
    withoutService = values["withoutService"]?.text(&findings) ?? ""
    schedules = values["schedules"]?.codes(of: schedulesKnown, "schedules", &findings) ?? []
    documents = values["documents"]?.codes(of: known, "documents", &findings) ?? []
    noticeDays = .wholeNumbers(values["noticeDays"], &findings)
    signedWithinDays = .wholeNumbers(values["signedWithinDays"], &findings)
    reviewMonths = .wholeNumbers(values["reviewMonths"], &findings)
  }
}

extension YAMLValue {
  fileprivate func codes(
    of known: [String], _ list: String, _ findings: inout [Finding]
  ) -> [String] {
    let codes = texts(&findings)
    for code in codes where !known.contains(code) {
      findings.append(Finding(.error, at: place, Message.unknown(code, list, known)))
    }
    return codes
  }
}

extension Timeline where Value == Sourced<Int> {
  fileprivate static func wholeNumbers(
    _ value: YAMLValue?, _ findings: inout [Finding]
  ) -> Timeline {
    .reading(value, required: ["value"], &findings) { $0["value"]?.wholeNumber(&$1) }
  }
}

private enum Message {
  static func unknown(_ code: String, _ list: String, _ known: [String]) -> String {
    "'\(code)' is not among the \(list) above: \(known.joined(separator: ", "))."
  }
}
