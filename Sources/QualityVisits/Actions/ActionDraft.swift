package import Values

/// An action, before it is recorded.
package struct ActionDraft: Sendable, Hashable {
  /// The code of the standard that it is about.
  package let standard: String?
  /// What must be done.
  package let task: String
  /// Who must do it: a name, or a post such as "Registered manager".
  package let owner: String
  package let due: Day
  package let priority: ActionPriority

  package init(
    standard: String?, task: String, owner: String, due: Day, priority: ActionPriority
  ) {
    self.standard = standard
    self.task = task
    self.owner = owner
    self.due = due
    self.priority = priority
  }
}

/// How soon an action matters.
package enum ActionPriority: String, CaseIterable, Sendable {
  case high
  case medium
  case low
}
