import ArgumentParser

struct RateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: "Look at what providers ask in the price bands of vehicles.",
    discussion: """
      Rates come in from rate cards with 'caremarket import rates', which checks them against the \
      ceilings of their bands.

      Example: caremarket rate show --vehicle westmarch-fostering
      """,
    subcommands: [RateList.self, RateShow.self]
  )
}
