import ArgumentParser

struct ForumCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forum",
    abstract: "Keep the forums with providers: who was invited and came, what was raised.",
    discussion: """
      Example: caremarket forum show 1
      """,
    subcommands: [
      ForumAdd.self, ForumInvite.self, ForumList.self, ForumRecord.self, ForumShow.self,
    ]
  )
}
