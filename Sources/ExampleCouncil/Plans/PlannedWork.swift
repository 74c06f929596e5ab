/// A workstream of Westmarch's invented action plan, with the kinds of action that such plans have.
///
/// Modelled on what sufficiency action plans of councils hold; every word and figure is invented.
struct PlannedWork: Sendable {
  /// An action with what was said of it at the quarterly reviews.
  struct Action: Sendable {
    let objective: String
    let task: String
    let milestone: String
    let knownBy: String
    let lead: String
    let from: String
    /// Empty where it goes on.
    let by: String
    let reviews: [Review]

    init(
      _ objective: String, _ task: String, milestone: String = "", knownBy: String, lead: String,
      from: String, by: String = "", reviews: [Review]
    ) {
      self.objective = objective
      self.task = task
      self.milestone = milestone
      self.knownBy = knownBy
      self.lead = lead
      self.from = from
      self.by = by
      self.reviews = reviews
    }
  }

  /// What was said of an action on a day.
  struct Review: Sendable {
    let day: String
    let rating: String
    let words: String
    /// Where the evidence is that it was done; empty where it was not.
    let evidence: String
    /// By when it is to be done now; empty where that stays.
    let by: String

    init(
      _ day: String, _ rating: String, _ words: String, evidence: String = "", by: String = ""
    ) {
      self.day = day
      self.rating = rating
      self.words = words
      self.evidence = evidence
      self.by = by
    }
  }

  let title: String
  let aim: String
  let actions: [Action]

  init(_ title: String, aim: String, actions: [Action]) {
    self.title = title
    self.aim = aim
    self.actions = actions
  }

  /// The workstreams in the order of their numbers.
  static let all = [commissioning, prevention, fostering, residential, insight]
}
