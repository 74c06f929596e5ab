package import Values

/// The findings of one import; those beyond a limit are counted but not kept.
package struct FindingLog: Sendable {
  /// A file with more problems than this is the wrong file.
  package static let limit = 1000

  private var errors: [Finding] = []
  private var warningsKept: [Finding] = []
  private var warningCount = 0
  /// How many errors there were in each column of a file, or in none.
  private var errorsByColumn: [Place.Column?: Int] = [:]
  package private(set) var errorCount = 0

  package init() {}

  package mutating func add(_ finding: Finding) {
    switch finding.severity {
    case .error:
      errorCount += 1
      errorsByColumn[finding.place.column, default: 0] += 1
      if errorCount <= FindingLog.limit { errors.append(finding) }
    case .warning:
      warningCount += 1
      if warningCount <= FindingLog.limit { warningsKept.append(finding) }
    }
  }

  /// Adds what another log holds, and counts what it only counted.
  package mutating func add(_ other: FindingLog) {
    let room = max(0, FindingLog.limit - errors.count)
    errors += other.errors.prefix(room)
    errorCount += other.errorCount
    errorsByColumn.merge(other.errorsByColumn, uniquingKeysWith: +)
    let warningRoom = max(0, FindingLog.limit - warningsKept.count)
    warningsKept += other.warningsKept.prefix(warningRoom)
    warningCount += other.warningCount
  }

  package mutating func error(at place: Place, _ message: String) {
    add(Finding(.error, at: place, message))
  }

  package mutating func warning(at place: Place, _ message: String) {
    add(Finding(.warning, at: place, message))
  }
}

extension FindingLog {
  /// The warnings in the order of their places, the last of which says how many more there are.
  package var warnings: [Finding] {
    let hidden = warningCount - warningsKept.count
    let rest = Finding(
      .warning, at: Place(), "There are \(hidden.counted("more warning")), which are not shown.")
    return inOrder(warningsKept) + (hidden > 0 ? [rest] : [])
  }

  /// Throws an `ImportProblem` with all errors, in the order of their places, where there is one.
  package func throwErrors() throws {
    guard errorCount > 0 else { return }
    throw ImportProblem(inOrder(errors), count: errorCount, byColumn: errorsByColumn)
  }

  private func inOrder(_ findings: [Finding]) -> [Finding] {
    var files: [String?: Int] = [:]
    for finding in findings where files[finding.place.file] == nil {
      files[finding.place.file] = files.count
    }
    let keys = findings.enumerated().map { index, finding in
      let place = finding.place
      return (files[place.file] ?? 0, place.line ?? 0, place.column?.number ?? 0, index)
    }
    return keys.sorted(by: <).map { findings[$0.3] }
  }
}
