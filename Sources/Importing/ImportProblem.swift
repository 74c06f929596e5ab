package import Values

/// Why a file was not imported: every problem found in it, up to a limit.
package struct ImportProblem: UserFacingError {
  package let findings: [Finding]
  /// How many problems there were in all, also those beyond the limit.
  package let count: Int

  package init(_ findings: [Finding], count: Int? = nil) {
    self.findings = findings
    self.count = count ?? findings.count
  }

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    let shown =
      count > findings.count ? " The first \(findings.count.withThousands) are shown." : ""
    return "\(count.counted("problem")) found, so nothing was imported.\(shown)"
  }
}
