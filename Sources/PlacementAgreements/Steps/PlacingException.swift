import GRDB
package import ProviderRegister
import Store
import Values

/// A decision of two people to place although a rule says no.
package struct PlacingException: Sendable {
  /// What stands against placing.
  package enum Rule: String, CaseIterable, Sendable {
    /// The service, its provider or its group is suspended.
    case suspended
    /// The service, its provider or its group is barred.
    case barred
    /// The service has left the register.
    case closed
    /// There is no registered service.
    case notRegistered
  }

  /// Why, about the market and never about the child.
  package let reason: String
  package let decisionReference: String
  package let people: TwoPeople

  package init(reason: String, decisionReference: String, people: TwoPeople) {
    self.reason = reason
    self.decisionReference = decisionReference
    self.people = people
  }
}

extension PlacingException {
  /// Keeps with an agreement that the rule was set aside.
  func insert(
    _ rule: Rule, of agreement: Int, on day: Day, _ recording: Recording, _ db: Database
  ) throws {
    try db.insert(
      into: "agreementException",
      [
        ("agreement", agreement), ("overriddenRule", rule.rawValue), ("reason", reason),
        ("decisionReference", decisionReference), ("day", day), ("decidedBy", people.decidedBy),
        ("approvedBy", people.approvedBy), ("recordedAt", recording.at),
      ])
  }
}
