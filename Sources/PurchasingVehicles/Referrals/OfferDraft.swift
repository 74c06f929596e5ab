package import GRDB
package import ProviderRegister
import Store
import Values

/// A provider's reply as a person writes it down, and how it becomes an offer.
package struct OfferDraft: Sendable {
  private let provider: String
  private let service: String
  private let band: String?
  private let weeklyFee: String
  private let received: Occasion

  /// Makes a draft; the fee is what was typed, so that everything wrong can be said at once.
  package init(
    provider: String, service: String, band: String?, weeklyFee: String, received: Occasion
  ) {
    self.provider = provider
    self.service = service
    self.band = band
    self.weeklyFee = weeklyFee
    self.received = received
  }
}

extension OfferDraft {
  /// Keeps the offer and returns it; throws `ReferralProblem` with everything that is wrong.
  package func add(
    to referral: Referral, _ recording: Recording, _ db: Database
  ) throws -> Offer {
    let vehicle = try VehicleQueries.vehicle(ofLot: referral.lot, on: received.day, db)
    let lot = vehicle.lots.first { $0.number == referral.lot }
    let owner = try named(db)
    let found = try ServiceQueries.service(service, on: received.day, db)
    let fee = Money(weeklyFee).flatMap { $0 > .zero ? $0 : nil }
    let band =
      band.map { name in lot?.bands.first { $0.definition.name == name }?.number }
      ?? referral.band
    var problems = timeProblems(referral)
    if owner == nil { problems.append(Message.noProvider(provider)) }
    if fee == nil { problems.append(Message.noFee(weeklyFee)) }
    if band == nil { problems.append(Message.noBand(self.band ?? "", lot)) }
    problems += try serviceProblems(found, owner, lot, referral, db)
    guard problems.isEmpty, let owner, let found, let fee, let band else {
      throw ReferralProblem(referral.reference, problems)
    }
    return try insert(referral.number, owner.number, found.urn, band, fee, recording, db)
  }

  private func named(_ db: Database) throws -> Provider? {
    do {
      return try ProviderQueries.provider(provider, db)
    } catch is UnknownProvider {
      return nil
    }
  }

  private func timeProblems(_ referral: Referral) -> [String] {
    var problems: [String] = []
    if !referral.isOpen { problems.append(Message.closed) }
    if received.moment.secondsSince1970 < referral.opened.moment.secondsSince1970
      || received.day < referral.opened.day
    {
      problems.append(Message.beforeReferral)
    }
    return problems
  }

  private func serviceProblems(
    _ found: Service?, _ owner: Provider?, _ lot: Lot?, _ referral: Referral, _ db: Database
  ) throws -> [String] {
    guard let found else { return [Message.noService(service, received.day)] }
    var problems: [String] = []
    if let owner, found.provider != owner.number {
      problems.append(Message.belongsToAnother(found, owner))
    }
    if let lot, !lot.definition.serviceTypes.contains(found.provisionType) {
      problems.append(Message.otherType(found, lot))
    }
    let standing = try LotAdmissions(on: received.day, knownOn: nil, db)
      .status(of: found, on: referral.lot)
    // Who is suspended may still reply: only an award to it needs a second person.
    if standing != .accredited, standing != .suspended {
      problems.append(Message.notAdmitted(found, standing))
    }
    if try OfferQueries.offers(for: referral.number, db).contains(where: {
      $0.urn == found.urn && $0.stands
    }) {
      problems.append(Message.repeated(found))
    }
    return problems
  }

  private func insert(
    _ referral: Int, _ provider: Int, _ urn: String, _ band: Int, _ fee: Money,
    _ recording: Recording, _ db: Database
  ) throws -> Offer {
    try db.execute(
      sql: """
        INSERT INTO offer
          (referral, provider, urn, priceBand, weeklyPence, receivedAt, receivedOn, recordedBy)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        referral, provider, urn, band, fee.pence, received.moment.description, received.day,
        recording.user,
      ])
    return Offer(
      number: Int(db.lastInsertedRowID), referral: referral, provider: provider, urn: urn,
      band: band, weeklyFee: fee, received: received, withdrawal: nil)
  }
}

private enum Message {
  static let closed = "It is closed, so no offer can be added."
  static let beforeReferral = "The offer would be received before the referral was opened."

  static func noProvider(_ name: String) -> String {
    "'\(name)' is no provider's number or name. 'caremarket provider list --search TEXT' finds it."
  }

  static func noFee(_ text: String) -> String {
    "The weekly fee must be pounds and pence, as in 950 or 1234.50, not '\(text)'."
  }

  static func noBand(_ band: String, _ lot: Lot?) -> String {
    let names = lot?.bands.map(\.definition.name).joined(separator: ", ") ?? ""
    return "The lot has no price band '\(band)'. There are: \(names)."
  }

  static func noService(_ urn: String, _ day: Day) -> String {
    "No service '\(urn)' is on the register on \(day.inWords)."
  }

  static func belongsToAnother(_ service: Service, _ owner: Provider) -> String {
    """
    \(service.urn) belongs to \(service.providerName ?? "no known provider"), not to \(owner.named).
    """
  }

  static func otherType(_ service: Service, _ lot: Lot) -> String {
    """
    \(service.urn) is of the type \(service.provisionType). The lot is for: \
    \(lot.definition.serviceTypes.joined(separator: ", ")).
    """
  }

  static func notAdmitted(_ service: Service, _ standing: AdmissionStatus?) -> String {
    let words = standing?.rawValue ?? "not admitted to the lot"
    return "\(service.urn) cannot offer: it is \(words). See 'caremarket admission list'."
  }

  static func repeated(_ service: Service) -> String {
    """
    There is an offer of \(service.urn) for this referral already. If it no longer stands, record that \
    with 'caremarket referral offer withdraw'.
    """
  }
}
