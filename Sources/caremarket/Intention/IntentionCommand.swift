import ArgumentParser

struct IntentionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intention",
    abstract: "Keep what the council means to buy, and what came of it.",
    discussion: """
      Intentions stand in the market position statement, where the next one says what was done. \
      'caremarket import intentions' takes in a list. Nothing is overwritten: how one stands is added \
      to it.

      Example: caremarket intention list
      """,
    subcommands: [
      IntentionAdd.self, IntentionClose.self, IntentionList.self, IntentionUpdate.self,
    ]
  )
}
