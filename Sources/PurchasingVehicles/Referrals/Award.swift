package import GRDB
package import ProviderRegister
import Store
import Values

/// The award of a referral to an offer, which becomes a call-off.
package struct Award: Sendable {
  private let referral: Referral
  private let offer: String
  private let on: Occasion
  private let override: Override?

  package init(of referral: Referral, to offer: String, on: Occasion, override: Override?) {
    self.referral = referral
    self.offer = offer
    self.on = on
    self.override = override
  }
}

extension Award {
  /// Makes the award and returns its line of the ranking.
  ///
  /// Throws `ReferralProblem`: for what cannot be with status 65, for rules that two people have not
  /// set aside with status 77. Everything wrong is named at once, and nothing is changed.
  package func make(_ recording: Recording, _ db: Database) throws -> RankedOffers.Line {
    guard referral.isOpen else { throw ReferralProblem(referral.reference, [Message.closed]) }
    let named = try OfferQueries.offer(offer, for: referral, db)
    if let named, !named.stands {
      throw ReferralProblem(referral.reference, [Message.withdrawn(named)])
    }
    let ranked = try RankedOffers(referral, on: on.day, db)
    guard let line = ranked.lines.first(where: { $0.offer.number == named?.number }) else {
      throw ReferralProblem(referral.reference, [Message.noOffer(offer, ranked)])
    }
    try checkTimes(line, db)
    let rules = AwardRules(ranked: ranked, line: line, day: on.day)
    if try rules.isBarred(db) {
      throw ReferralProblem(referral.reference, [Message.barred(line.service)], .notAllowed)
    }
    let breaches = try rules.breaches(db)
    try check(breaches)
    try keep(line, ranked, breaches.map(\.rule), recording, db)
    return line
  }

  private func checkTimes(_ line: RankedOffers.Line, _ db: Database) throws {
    var problems: [String] = []
    if on.day < referral.opened.day { problems.append(Message.beforeReferral) }
    if on.day < line.offer.received.day { problems.append(Message.beforeOffer(line.offer)) }
    if try CallOffQueries.byReference(db)[referral.reference] != nil {
      problems.append(Message.referenceTaken(referral))
    }
    guard problems.isEmpty else { throw ReferralProblem(referral.reference, problems) }
  }

  private func check(_ breaches: [(rule: OverriddenRule, sentence: String)]) throws {
    let overridden = override?.rules ?? []
    let open = breaches.filter { !overridden.contains($0.rule) }.map(\.sentence)
    guard open.isEmpty else { throw ReferralProblem(referral.reference, open, .notAllowed) }
    let idle = overridden.filter { rule in !breaches.contains { $0.rule == rule } }
    guard idle.isEmpty else {
      throw ReferralProblem(referral.reference, idle.map(Message.notNeeded))
    }
  }
}

extension Award {
  private func keep(
    _ line: RankedOffers.Line, _ ranked: RankedOffers, _ rules: [OverriddenRule],
    _ recording: Recording, _ db: Database
  ) throws {
    let exemptions = try rules.map { try exempt($0, line, recording, db) }
    for score in ranked.lines { try keepPoints(score, db) }
    try CallOff(
      reference: referral.reference, day: on.day, serviceType: line.service.provisionType,
      route: .vehicle, vehicle: ranked.vehicle.number, lot: referral.lot, band: line.offer.band,
      provider: line.offer.provider, urn: line.offer.urn, weeklyFee: line.offer.weeklyFee,
      endedOn: nil, outsideReason: nil
    ).insert(
      from: (referral.number, line.offer.number, exemptions.first), recording, db)
    try referral.close(.awarded, on, db)
  }

  private func exempt(
    _ rule: OverriddenRule, _ line: RankedOffers.Line, _ recording: Recording, _ db: Database
  ) throws -> Int {
    try db.execute(
      sql: """
        INSERT INTO exemption (referral, provider, urn, overriddenRule, reason, decisionReference,
          day, decidedBy, approvedBy, recordedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        referral.number, line.offer.provider, line.offer.urn, rule.rawValue, override?.reason,
        override?.decisionReference, on.day, override?.people.decidedBy,
        override?.people.approvedBy, recording.at,
      ])
    return Int(db.lastInsertedRowID)
  }

  private func keepPoints(_ line: RankedOffers.Line, _ db: Database) throws {
    for component in line.score.components {
      try db.execute(
        sql: "INSERT INTO offerPoints (offer, component, points, weight) VALUES (?, ?, ?, ?)",
        arguments: [
          line.offer.number, component.name.rawValue, component.points,
          component.weight.hundredths,
        ])
    }
  }
}

private enum Message {
  static let closed = "It is closed already, so nothing can be awarded."
  static let beforeReferral = "The award would be before the referral was opened."

  static func noOffer(_ written: String, _ ranked: RankedOffers) -> String {
    let offers = ranked.lines.map(\.offer.reference).joined(separator: ", ")
    return "It has no offer '\(written)' of a service on the register. There are: \(offers)."
  }

  static func withdrawn(_ offer: Offer) -> String {
    "\(offer.reference) was withdrawn, so nothing can be awarded to it."
  }

  static func beforeOffer(_ offer: Offer) -> String {
    "The award would be before \(offer.reference) was received on \(offer.received.day.inWords)."
  }

  static func referenceTaken(_ referral: Referral) -> String {
    "A placement with the reference '\(referral.reference)' was taken in already."
  }

  static func barred(_ service: Service) -> String {
    """
    \(service.urn), its provider, its group or the lot is barred. Nobody can set that aside: the bar \
    must be lifted first.
    """
  }

  static func notNeeded(_ rule: OverriddenRule) -> String {
    "'\(rule.rawValue)' need not be set aside: the award keeps that rule. Leave it out."
  }
}
