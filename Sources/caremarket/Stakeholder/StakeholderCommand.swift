import ArgumentParser

struct StakeholderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stakeholder",
    abstract: "Keep who else has a say in the market, by role.",
    discussion: """
      The roles stand in Contracts/Register/stakeholder-roles.yaml.

      Example: caremarket stakeholder list --role director
      """,
    subcommands: [StakeholderAdd.self, StakeholderEnd.self, StakeholderList.self]
  )
}
