package import PurchasingVehicles
package import Values

/// What a person says to draft an agreement; `nil` is what they leave to be found.
package struct DraftFacts: Sendable {
  package var reference: String?
  package var kind: AgreementKind?
  package var child = ChildFacts()
  package var needs: [Need] = []
  /// By number or any spelling of the name.
  package var provider: String?
  /// The URN, or the council's own reference.
  package var service: String?
  package var isSolo = false
  package var route: Route?
  package var vehicle: String?
  /// As `VEHICLE/LOT`, or by its own name.
  package var lot: String?
  package var band: String?
  /// The reference of the call-off that it comes from.
  package var callOff: String?
  /// By their codes, which are known to be right.
  package var outsideReason: String?
  package var distanceReason: String?
  package var agreedOn: Day?
  package var from: Day?
  package var plannedEnd: Day?
  package var noticeDays: Int?
  package var reviewMonths: Int?
  package var legalStatus: String?
  package var legalFrom: Day?
  package var budgetCode: String?
  package var fees: [GivenFee] = []
  /// The discounts of the vehicle that are claimed from the first day on, by name.
  package var claims: [String] = []
  package var funding: GivenFunding?
  /// The measures, each with the day of its first review where one is given.
  package var objectives: [GivenObjective] = []
  /// The number of the agreement whose place it takes.
  package var supersedes: Int?

  package init() {}
}

/// What a person says of a child: never a name.
package struct ChildFacts: Sendable {
  package var reference: String?
  package var birthMonth: Month?
  package var sex: Sex?
  package var isUnaccompanied = false
  package var siblingGroup: String?
  /// In years, where the month of birth is not known, to find the price band.
  package var age: Int?

  package init() {}
}
