package import Values

/// A service as the register has it on a day.
package struct Service: Sendable, Hashable {
  /// Ofsted's unique reference number, or a reference of the council's own.
  package let urn: String
  /// `nil` where Ofsted keeps the name back, as for children's homes.
  package let name: String?
  /// In Ofsted's own words.
  package let provisionType: String
  /// The provider that owns it, by number and name.
  package let provider: Int?
  package let providerName: String?
  /// The group that the provider belongs to on the day, by number and name.
  package let group: Int?
  package let groupName: String?
  package let isInHouse: Bool
  package let sector: String?
  /// The code and name of the authority in whose area it is registered.
  package let authority: String?
  package let authorityName: String?
  package let region: String?
  package let postcode: String?
  /// Places registered; `nil` where Ofsted gives none, as for fostering agencies.
  package let places: Int?
  package let registrationStatus: String?
  package let judgement: Judgement
  package let inspectionDay: Day?
  /// The first day of the present state of the record.
  package let recordFrom: Day
  package let registrationDay: Day?
  package let premisesCount: Int?
  package let shortBreakOnly: Bool
  package let multiBuilding: Bool
}

extension Service {
  /// Whether Ofsted registers or inspects the service under a number of its own.
  package var isListedByOfsted: Bool { !urn.isCouncilReference }
}
