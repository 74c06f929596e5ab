package import GRDB
import Values

extension AgreementStepping {
  /// Sends the agreement to the provider to sign; throws where it says nothing of a fee.
  package func issue(_ facts: StepFacts, _ db: Database) throws {
    if state.status == .draft, try FeeQueries.book(of: agreement.number, db).lines.isEmpty {
      try refuse([Message.noFee])
    }
    try take(.issued, facts, db)
  }
}

private enum Message {
  static let noFee = """
    It says nothing of a fee, so nobody can sign it. Add one: 'caremarket agreement vary', as in \
    '--fee care=4200.00'.
    """
}
