import ArgumentParser

struct LotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lot",
    abstract: "Look at the lots of vehicles and their price bands.",
    discussion: """
      A lot is named by its own short name where that is enough, else with its vehicle, as in \
      westmarch-fostering/core.

      Example: caremarket lot list --vehicle westmarch-fostering
      """,
    subcommands: [LotList.self, LotShow.self]
  )
}
