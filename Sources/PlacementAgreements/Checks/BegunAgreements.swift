/// The agreements whose placement has begun and not ended by a day, sifted once for all checks.
struct BegunAgreements: Sendable {
  /// Drafts are among them.
  let all: [AgreementInForce]
  /// Those that are more than a draft.
  let inForce: [AgreementInForce]
  /// Those of them by which a child lives with a service.
  let placements: [AgreementInForce]

  init(_ all: [AgreementInForce]) {
    self.all = all
    inForce = all.filter { !$0.isDraft }
    placements = inForce.filter { $0.agreement.kind == .placement }
  }
}
