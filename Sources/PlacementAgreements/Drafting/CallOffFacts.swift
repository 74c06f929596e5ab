package import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
import Values

/// What the award of a referral, or another call-off, says of an agreement.
package struct CallOffFacts: Sendable {
  private let placed: PlacedCallOff
  private let referral: Referral?
  private let directory: BandDirectory

  /// Finds the call-off of a reference, which is the referral's own where it was awarded.
  ///
  /// Throws `AgreementProblem` where there is none.
  package init(_ reference: String, _ db: Database) throws {
    guard let placed = try CallOffQueries.placed(reference, db) else {
      throw AgreementProblem(reference, [CallOffFacts.unknown(reference)])
    }
    self.placed = placed
    referral = try placed.referral.map { try ReferralQueries.referral("R\($0)", db) }
    directory = try BandDirectory(db)
  }

  /// Fills in what a person has not said.
  package func fill(_ facts: inout DraftFacts) {
    let callOff = placed.callOff
    facts.callOff = callOff.reference
    facts.route = facts.route ?? callOff.route
    facts.service = facts.service ?? callOff.urn
    facts.provider = facts.provider ?? callOff.provider.map(ProviderNumber.text)
    facts.from = facts.from ?? referral?.neededFrom ?? callOff.day
    facts.agreedOn = facts.agreedOn ?? callOff.day
    facts.outsideReason = facts.outsideReason ?? callOff.outsideReason
    fillLot(&facts)
    if let fee = callOff.weeklyFee, !facts.fees.contains(where: { $0.kind == "care" }) {
      facts.fees.insert(GivenFee(kind: "care", amount: fee), at: 0)
    }
    referral.map { fill(&facts, from: $0) }
  }

  /// The lot and band of a placement outside only say what it is like.
  private func fillLot(_ facts: inout DraftFacts) {
    guard placed.callOff.route == .vehicle || placed.callOff.route == .block else { return }
    facts.vehicle = facts.vehicle ?? placed.callOff.vehicle.flatMap(directory.name(ofVehicle:))
    guard facts.lot == nil else { return }
    facts.lot = placed.callOff.lot.flatMap(directory.name(ofLot:))
    let band = placed.callOff.band.flatMap(directory.name(ofBand:))
    facts.band = facts.band ?? band.flatMap { $0.split(separator: "/").last.map(String.init) }
  }

  private func fill(_ facts: inout DraftFacts, from referral: Referral) {
    facts.child.reference = facts.child.reference ?? referral.childReference
    facts.child.sex = facts.child.sex ?? referral.sex
    facts.child.age = referral.age
    if facts.needs.isEmpty { facts.needs = referral.needs }
    facts.isSolo =
      facts.isSolo || referral.needs.contains(Need(field: "livingCompanions", code: "solo"))
  }

  static func unknown(_ reference: String) -> String {
    """
    There is no call-off '\(reference)'. Award the referral with 'caremarket referral award', or \
    import the call-offs.
    """
  }
}
