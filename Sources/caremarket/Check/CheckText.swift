import Values

/// What checks found, for people: under each check a paragraph for each thing found.
struct CheckText {
  private let findings: [CheckFinding]
  private let width: Int

  init(_ findings: [CheckFinding], width: Int) {
    self.findings = findings
    self.width = width
  }

  var lines: [String] {
    var positions: [String: Int] = [:]
    var sections: [[CheckFinding]] = []
    for finding in findings {
      let position = positions[finding.check] ?? sections.count
      if position == sections.count { sections.append([]) }
      positions[finding.check] = position
      sections[position].append(finding)
    }
    return sections.flatMap(section) + [closing]
  }

  private func section(_ found: [CheckFinding]) -> [String] {
    let name = found.first?.check ?? ""
    let isError = found.first?.severity == .error
    let count = found.count.counted(isError ? "error" : "warning")
    return ["\(name): \(count)"] + found.flatMap(paragraph) + [""]
  }

  private func paragraph(_ finding: CheckFinding) -> [String] {
    let text = finding.subject.isEmpty ? finding.message : "\(finding.subject): \(finding.message)"
    return TextWrapping.lines(of: text, places: width - 4).enumerated().map { index, line in
      (index == 0 ? "  - " : "    ") + line
    }
  }

  private var closing: String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    return "\(errors.counted("error")) and \(warnings.counted("warning"))."
  }
}
