package import Values

/// What is wrong with a file of JSON: every problem that was found in it.
package struct JSONProblem: UserFacingError {
  package let findings: [Finding]

  /// Makes the problem with its findings in the order of their lines.
  package init(_ findings: [Finding]) {
    let order = findings.indices.sorted {
      (findings[$0].place.line ?? 0, $0) < (findings[$1].place.line ?? 0, $1)
    }
    self.findings = order.map { findings[$0] }
  }

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    let file = findings.first?.place.file ?? "the file"
    let all = findings.count == 1 ? "it" : "them"
    return """
      \(findings.count.counted("problem")) in '\(file)', so nothing was changed. Put \(all) right, or \
      get the file again from where it was published.
      """
  }
}
