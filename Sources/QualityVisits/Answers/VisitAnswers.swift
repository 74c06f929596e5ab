/// What a person said of a visit, before anything is known to be right.
///
/// The options of a command, the lines of a form and the answers to questions all become this, so
/// that they are checked by the same rules and give the same record.
package struct VisitAnswers: Sendable, Hashable {
  package var day: Written?
  package var type: Written?
  package var jointWith: Written?
  package var officers: [Written] = []
  package var childrenSpokenTo: Written?
  package var findings: [Finding] = []
  package var figures: [Figure] = []
  package var notes: [Note] = []
  package var actions: [Action] = []

  package init() {}
}

extension VisitAnswers {
  /// The grade of a standard, and what it rests on.
  package struct Finding: Sendable, Hashable {
    package let standard: Written
    package let grade: Written
    package let evidence: Written

    package init(standard: Written, grade: Written, evidence: Written) {
      self.standard = standard
      self.grade = grade
      self.evidence = evidence
    }
  }

  /// A number that the service gave.
  package struct Figure: Sendable, Hashable {
    package let figure: Written
    package let amount: Written

    package init(figure: Written, amount: Written) {
      self.figure = figure
      self.amount = amount
    }
  }

  /// Good practice, something to note or something of concern.
  package struct Note: Sendable, Hashable {
    package let area: Written
    package let standard: Written?
    package let note: Written

    package init(area: Written, standard: Written?, note: Written) {
      self.area = area
      self.standard = standard
      self.note = note
    }
  }

  /// What must be done, by whom and by when.
  package struct Action: Sendable, Hashable {
    package let task: Written
    package let standard: Written?
    package let owner: Written?
    package let due: Written?
    package let priority: Written?

    package init(
      task: Written, standard: Written?, owner: Written?, due: Written?, priority: Written?
    ) {
      self.task = task
      self.standard = standard
      self.owner = owner
      self.due = due
      self.priority = priority
    }
  }
}
