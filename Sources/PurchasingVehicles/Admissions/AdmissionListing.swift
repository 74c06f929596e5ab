package import GRDB
import ProviderRegister
package import Values

/// A line of the list of who stands on a lot: an admission, and how it stands on a day.
package struct AdmissionListing: Sendable {
  package let lot: Lot
  package let key: AdmissionKey
  package let group: String?
  package let provider: String?
  /// The service's name, where Ofsted does not keep it back.
  package let service: String?
  /// What holds, once suspensions and bars from above are counted.
  package let standing: LotAdmissions.Standing

  /// Whose decision made it stand so: its own, or one from above.
  package var decidedAbove: Bool { standing.decidedFor != key }

  package var appliesTo: String {
    switch key {
    case .lot: "lot"
    case .group: "group"
    case .provider: "provider"
    case .service: "service"
    }
  }
}

extension AdmissionListing {
  /// Returns who stood on lots on a day, lot by lot; with a second day, as was known at the end of it.
  package static func list(
    on day: Day, knownOn known: Day?, lots: [Lot], _ db: Database
  ) throws -> [AdmissionListing] {
    let admissions = try LotAdmissions(on: day, knownOn: known, db)
    let names = try AdmissionNames(on: day, db)
    return lots.flatMap { lot in
      admissions.keys(on: lot.number).compactMap { key in
        listing(of: key, on: lot, admissions, names)
      }
      .sorted { $0.order < $1.order }
    }
  }

  private static func listing(
    of key: AdmissionKey, on lot: Lot, _ admissions: LotAdmissions, _ names: AdmissionNames
  ) -> AdmissionListing? {
    let above = names.above(key)
    guard let standing = admissions.standing([key] + above, on: lot.number),
      admissions.own(key, on: lot.number)?.status != .open
    else { return nil }
    return AdmissionListing(
      lot: lot, key: key, group: names.group(of: key), provider: names.provider(of: key),
      service: names.service(of: key), standing: standing)
  }

  /// The lot itself first, then groups, providers and services by their names.
  private var order: (Int, String, String) {
    switch key {
    case .lot: (0, "", "")
    case .group: (1, group ?? "", "")
    case .provider: (2, provider ?? "", "")
    case .service(let urn): (2, provider ?? "", urn)
    }
  }
}
