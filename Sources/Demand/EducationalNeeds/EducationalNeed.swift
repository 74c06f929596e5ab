/// The special educational provision that a child has on a day, and for what.
package struct EducationalNeed: Hashable, Sendable {
  /// How a child's special educational needs are met.
  package enum Provision: String, CaseIterable, Sendable {
    /// An education, health and care plan.
    case plan
    /// Support by the school without a plan.
    case support
  }

  package let provision: Provision
  /// The code of the primary type of need, as in `SEMH`, where the list has it.
  package let type: String?

  package init(provision: Provision, type: String?) {
    self.provision = provision
    self.type = type
  }
}
