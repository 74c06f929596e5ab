/// A sufficiency action plan: workstreams, and what will be done in each.
package struct ActionPlan: Sendable, Hashable {
  /// A part of a plan with an aim of its own.
  package struct Workstream: Sendable, Hashable {
    package let position: Int
    package let title: String
    package let aim: String?
  }

  package let number: Int
  package let name: String
  /// In the order of their numbers.
  package let workstreams: [Workstream]
  /// In the order of their references.
  package let actions: [PlanAction]

  /// Returns the actions of a workstream.
  package func actions(of workstream: Workstream) -> [PlanAction] {
    actions.filter { $0.reference.workstream == workstream.position }
  }
}
