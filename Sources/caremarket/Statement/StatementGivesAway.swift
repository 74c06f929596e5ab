import Values

/// A public statement that would tell what it hides, and so is not written.
struct StatementGivesAway: UserFacingError {
  let report: AttackReport

  var exitStatus: ExitStatus { .foundSomething }

  var description: String {
    """
    The statement was not written, because what it hides could be found out.
    \(report.text(places: nil))
    """
  }
}
