package import Values

/// The findings of one import; those beyond a limit are counted but not kept.
package struct FindingLog: Sendable {
  /// A file with more problems than this is the wrong file.
  package static let limit = 1000

  package private(set) var findings: [Finding] = []
  package private(set) var errorCount = 0
  private var warningCount = 0

  package init() {}

  package mutating func add(_ finding: Finding) {
    let count = count(finding.severity)
    if count <= FindingLog.limit { findings.append(finding) }
  }

  package mutating func error(at place: Place, _ message: String) {
    add(Finding(.error, at: place, message))
  }

  package mutating func warning(at place: Place, _ message: String) {
    add(Finding(.warning, at: place, message))
  }

  private mutating func count(_ severity: Finding.Severity) -> Int {
    switch severity {
    case .error:
      errorCount += 1
      return errorCount
    case .warning:
      warningCount += 1
      return warningCount
    }
  }
}

extension FindingLog {
  /// The warnings in the order of their places, the last of which says how many more there are.
  package var warnings: [Finding] {
    let hidden = warningCount - FindingLog.limit
    let rest = Finding(
      .warning, at: Place(), "\(hidden.counted("more warning")) like these are not shown.")
    return inOrder(.warning) + (hidden > 0 ? [rest] : [])
  }

  /// Throws an `ImportProblem` with all errors, in the order of their places, where there is one.
  package func throwErrors() throws {
    guard errorCount > 0 else { return }
    throw ImportProblem(inOrder(.error), count: errorCount)
  }

  private func inOrder(_ severity: Finding.Severity) -> [Finding] {
    let kept = findings.filter { $0.severity == severity }
    let files = kept.map(\.place.file)
    let keys = kept.enumerated().map { index, finding in
      let file = files.firstIndex(of: finding.place.file) ?? 0
      return (file, finding.place.line ?? 0, finding.place.column?.number ?? 0, index)
    }
    return keys.sorted(by: <).map { kept[$0.3] }
  }
}
