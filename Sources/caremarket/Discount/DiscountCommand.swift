import ArgumentParser

struct DiscountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discount",
    abstract: "See which discounts vehicles give, and which of them are claimed.",
    discussion: """
      Rules come from the files of the vehicles; what is claimed stands in the agreements.

      Example: caremarket discount summary --year 2026-27
      """,
    subcommands: [DiscountList.self, DiscountSummaryCommand.self]
  )
}
