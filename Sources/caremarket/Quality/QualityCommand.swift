import ArgumentParser

struct QualityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quality",
    abstract: "See how services stand, how visits went, and write the monthly quality pack.",
    discussion: """
      The tracker is the standing list of every service in use. The summary measures a time. The \
      pack is for the monthly provider quality meeting, so nothing restricted is in it.

      Example: caremarket quality tracker
      """,
    subcommands: [QualityPackCommand.self, QualitySummaryCommand.self, QualityTracker.self]
  )
}
