package import Values

/// The findings of one import, in order; errors beyond a limit are counted but not kept.
package struct FindingLog: Sendable {
  /// A file with more problems than this is the wrong file.
  package static let limit = 1000

  package private(set) var findings: [Finding] = []
  package private(set) var errorCount = 0

  package init() {}

  package mutating func add(_ finding: Finding) {
    if finding.severity == .error { errorCount += 1 }
    if findings.count < FindingLog.limit { findings.append(finding) }
  }

  package mutating func error(at place: Place, _ message: String) {
    add(Finding(.error, at: place, message))
  }

  package mutating func warning(at place: Place, _ message: String) {
    add(Finding(.warning, at: place, message))
  }

  package var warnings: [Finding] { findings.filter { $0.severity == .warning } }

  /// Throws an `ImportProblem` with all errors, in the order of their places, where there is one.
  package func throwErrors() throws {
    guard errorCount > 0 else { return }
    throw ImportProblem(errorsInOrder, count: errorCount)
  }

  private var errorsInOrder: [Finding] {
    let errors = findings.filter { $0.severity == .error }
    let files = errors.map(\.place.file)
    let keys = errors.enumerated().map { index, error in
      let file = files.firstIndex(of: error.place.file) ?? 0
      return (file, error.place.line ?? 0, error.place.column?.number ?? 0, index)
    }
    return keys.sorted(by: <).map { errors[$0.3] }
  }
}
