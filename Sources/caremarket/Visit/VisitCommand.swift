import ArgumentParser

struct VisitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visit",
    abstract: "Keep the quality visits to services, and what they found.",
    discussion: """
      What a review looks at stands in Contracts/Quality, one file for each type of service. Grades \
      are the officers' own until somebody else agrees to them. Nothing may be written that would \
      tell who a child is.

      Example: caremarket visit list --status draft
      """,
    subcommands: [
      VisitCalendar.self, VisitCancel.self, VisitChallenge.self, VisitDraft.self,
      VisitFinalise.self, VisitFix.self, VisitFormCommand.self, VisitList.self, VisitLog.self,
      VisitPlanCommand.self, VisitPriorities.self, VisitSend.self, VisitShow.self,
      VisitUrgent.self,
    ]
  )
}
