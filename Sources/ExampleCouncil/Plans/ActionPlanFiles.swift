/// Westmarch's sufficiency action plan and its quarterly reviews, in our templates.
struct ActionPlanFiles: Sendable {
  var files: [ExampleFile] {
    [
      file("action-plan", ActionPlanFiles.planHeadings, planRows),
      file("action-updates", ActionPlanFiles.updateHeadings, updateRows),
    ]
  }

  private func file(_ name: String, _ headings: [String], _ rows: [[String]]) -> ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(headings)
    for row in rows { text.add(row) }
    return ExampleFile(path: "plans/\(name).csv", contents: text.bytes)
  }

  /// Each action with the reference that its place gives it.
  private var actions: [(work: PlannedWork, reference: String, action: PlannedWork.Action)] {
    PlannedWork.all.enumerated().flatMap { position, work in
      work.actions.enumerated().map { number, action in
        (work, "\(position + 1).\(number + 1)", action)
      }
    }
  }

  private var planRows: [[String]] {
    actions.map { work, reference, action in
      [
        ActionPlanFiles.plan, reference, work.title, work.aim, action.objective, action.task,
        action.milestone, action.knownBy, action.lead, action.from, action.by,
      ]
    }
  }

  private var updateRows: [[String]] {
    actions.flatMap { _, reference, action in
      action.reviews.map { review in
        [
          ActionPlanFiles.plan, reference, review.day, review.rating, review.words,
          review.evidence.isEmpty ? action.lead : ActionPlanFiles.closer, "", review.by,
          review.evidence,
        ]
      }
    }
  }

  static let plan = "Sufficiency action plan 2026-28"
  /// Who sees the evidence that an action was done, and leads none.
  private static let closer = "Sufficiency Oversight Group"
  static let planHeadings = [
    "Plan", "Reference", "Workstream", "Aim", "Objective", "Action", "Milestone",
    "Success measure", "Lead", "Start", "Due",
  ]
  static let updateHeadings = [
    "Plan", "Reference", "Reviewed on", "RAG", "Progress", "Said by", "New lead", "New due day",
    "Evidence",
  ]
}
