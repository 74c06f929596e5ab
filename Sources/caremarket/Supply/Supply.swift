import ArgumentParser

struct Supply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "supply",
    abstract: "Measure the supply of placements.",
    discussion: """
      Supply is what Ofsted's register and your own hold on a day.

      Example: caremarket supply summary --region 'North West'
      """,
    subcommands: [SupplySummaryCommand.self]
  )
}
