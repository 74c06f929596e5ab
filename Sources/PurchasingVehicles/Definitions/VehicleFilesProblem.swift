package import Values

/// What is wrong with the files of vehicles: every problem that was found in any of them.
package struct VehicleFilesProblem: UserFacingError {
  package let findings: [Finding]

  init(_ findings: [Finding]) {
    self.findings = findings
  }

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    "\(findings.count.counted("problem")) found, so no vehicle was loaded. Put the file right first."
  }
}
