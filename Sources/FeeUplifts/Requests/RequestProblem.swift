package import Values

/// Why something cannot be done with a request for a higher fee.
package enum RequestProblem: UserFacingError {
  case unknown(String, open: [String])
  case decidedAlready(UpliftRequest)
  case openAlready(String)
  /// The agreement is with another provider.
  case anotherProvider(agreement: String, provider: String)
  case beforeReceived(UpliftRequest)
  case noEvidence(UpliftRequest)
  case aboveDelegation(Percentage, limit: Percentage, policy: String)

  package var exitStatus: ExitStatus {
    if case .aboveDelegation = self { .notAllowed } else { .badInput }
  }

  package var description: String {
    switch self {
    case .unknown(let written, let open):
      """
      There is no request '\(written)'. Not decided yet: \
      \(open.isEmpty ? "none" : open.joined(separator: ", ")). 'caremarket uplift request list' lists all.
      """
    case .decidedAlready(let request):
      """
      \(request.reference) was decided on \(request.decided?.on.inWords ?? "") already. Record what is \
      asked anew as another request.
      """
    case .openAlready(let provider):
      "A request of \(provider) for the same is not decided yet. Decide it first."
    case .anotherProvider(let agreement, let provider):
      "\(agreement) is not with \(provider). Name the provider whose agreement it is."
    case .beforeReceived(let request):
      """
      \(request.reference) was received on \(request.receivedOn.inWords), so it cannot have been decided \
      before.
      """
    case .noEvidence(let request):
      """
      \(request.reference) came without evidence, and something is granted only on evidence. Refuse it, \
      or record it anew with '--evidence'.
      """
    case .aboveDelegation(let granted, let limit, let policy):
      """
      \(granted.inWords) is above the \(limit.inWords) that the policy '\(policy)' lets an officer \
      agree. Take it to whoever decides the policy.
      """
    }
  }
}
