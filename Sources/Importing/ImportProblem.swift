package import Values

/// Why a file was not imported: every problem found in it, up to a limit.
package struct ImportProblem: UserFacingError {
  package let findings: [Finding]
  /// How many problems there were in all, also those beyond the limit.
  package let count: Int
  private let byColumn: [Place.Column?: Int]

  package init(_ findings: [Finding]) {
    self.init(findings, count: findings.count, byColumn: [:])
  }

  init(_ findings: [Finding], count: Int, byColumn: [Place.Column?: Int]) {
    self.findings = findings
    self.count = count
    self.byColumn = byColumn
  }

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    "\(count.counted("problem")) found, so nothing was imported.\(count > findings.count ? rest : "")"
  }

  /// Where to begin when there are too many problems to read.
  private var rest: String {
    let columns = byColumn.sorted {
      ($1.value, $0.key?.number ?? 0) < ($0.value, $1.key?.number ?? 0)
    }
    let counts = columns.prefix(5).map { column, count in
      "\(count.withThousands) in \(column?.description ?? "no one column")"
    }
    return """
       The first \(findings.count.withThousands) are shown. Of all there are \
      \(counts.joined(separator: "; "))\(columns.count > 5 ? "; and others" : "").
      """
  }
}
