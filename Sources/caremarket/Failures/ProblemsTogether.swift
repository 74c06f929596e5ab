import Values

/// What is wrong with several of the things that a command was given, all said at once.
struct ProblemsTogether: UserFacingError {
  let findings: [Finding]
  let exitStatus: ExitStatus

  var description: String {
    "\(findings.count.counted("problem")) found, so nothing was changed."
  }
}

extension Sequence {
  /// Returns what a body makes of each.
  ///
  /// Where people have something to put right with several of them, everything is thrown at once, as
  /// `ProblemsTogether`; where it is only one, its own error.
  func mapTellingAll<Made>(_ body: (Element) throws -> Made) throws -> [Made] {
    var made: [Made] = []
    var problems: [any UserFacingError] = []
    for element in self {
      do {
        made.append(try body(element))
      } catch let problem as any UserFacingError {
        problems.append(problem)
      }
    }
    guard let first = problems.first else { return made }
    guard problems.count > 1 else { throw first }
    throw ProblemsTogether(
      findings: problems.map { Finding(.error, at: Place(), $0.description) },
      exitStatus: first.exitStatus)
  }
}
