package import GRDB
package import ProviderRegister
package import Values

extension VisitBook {
  /// Raises the actions of an improvement plan after a concern about a service.
  ///
  /// Throws `QualityProblem` with everything that is wrong with them, or where the concern is not
  /// about a service.
  package func raise(
    _ actions: [VisitAnswers.Action], of concern: Concern, on day: Day, _ recording: Recording,
    _ db: Database
  ) throws {
    guard !actions.isEmpty else { return }
    guard let urn = concern.urn else {
      throw QualityProblem(concern.reference, [Message.noService])
    }
    let format = try format(of: urn, db)
    var reading = VisitReading(format: format, today: today, words: words)
    let drafts = actions.compactMap { reading.action($0, after: day) }
    guard reading.findings.isEmpty else {
      throw QualityProblem(concern.reference, reading.findings)
    }
    for draft in drafts {
      try draft.raise(at: urn, visit: nil, concern: concern.number, on: day, recording, db)
    }
  }
}

private enum Message {
  static let noService = """
    An action belongs to a service, and the concern is about a provider or a group. Log a concern \
    about each service for its own actions.
    """
}
