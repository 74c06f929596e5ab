package import Values

/// An extension of a vehicle that was decided on.
package struct ExtensionUse: Hashable, Sendable {
  package let months: Int
  package let decidedOn: Day
  package let decisionReference: String
  package let decidedBy: String

  package init(months: Int, decidedOn: Day, decisionReference: String, decidedBy: String) {
    self.months = months
    self.decidedOn = decidedOn
    self.decisionReference = decisionReference
    self.decidedBy = decidedBy
  }
}
