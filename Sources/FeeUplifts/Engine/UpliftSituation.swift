package import PurchasingVehicles
package import Values

/// All that the rules of a policy look at of one fee: of an agreement, or one that is imagined.
package struct UpliftSituation: Sendable {
  /// A line of the fee that is paid by the week.
  package struct Line: Hashable, Sendable {
    /// By its code in `Contracts/Agreements/fee-line-kinds.yaml`.
    package let kind: String
    package let position: Int
    package let weekly: Money
    /// Hours a week, in hundredths, where the line says them.
    package let hours: Int?

    package init(kind: String, position: Int = 1, weekly: Money, hours: Int? = nil) {
      self.kind = kind
      self.position = position
      self.weekly = weekly
      self.hours = hours
    }
  }

  package let lines: [Line]
  /// In Ofsted's words.
  package let serviceType: String
  package let route: Route
  package var vehicle: String?
  /// As `VEHICLE/LOT`.
  package var lot: String?
  package var provider: String?
  /// What the vehicle's own terms say of uplifts.
  package var clause: VehicleDefinition.Uplift.Clause?
  /// The day on which the fee was last agreed.
  package var agreedOn: Day?
  /// The day of the agreement itself, whose anniversaries count; the day of the fee where it is not said.
  package var madeOn: Day?
  /// The day from which the fee was last raised by an annual uplift.
  package var upliftedFrom: Day?
  /// What the contract itself grants this year, as a share of one.
  package var contractShare: Fraction?
  package var birthMonth: Month?
  package var request: AskedUplift?

  package init(lines: [Line], serviceType: String, route: Route) {
    self.lines = lines
    self.serviceType = serviceType
    self.route = route
  }

  /// What is paid for a week.
  package var weeklyFee: Money { lines.reduce(.zero) { $0 + $1.weekly } }
}

/// What a provider asked for, as far as a rule looks at it.
package struct AskedUplift: Hashable, Sendable {
  package enum Decision: Hashable, Sendable {
    case pending
    case granted(Percentage)
    /// With the reason in words.
    case refused(String)
  }

  package let asked: Percentage
  package let receivedOn: Day?
  package let hasEvidence: Bool
  package let decision: Decision

  package init(asked: Percentage, receivedOn: Day?, hasEvidence: Bool, decision: Decision) {
    self.asked = asked
    self.receivedOn = receivedOn
    self.hasEvidence = hasEvidence
    self.decision = decision
  }
}
