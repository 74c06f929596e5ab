import ArgumentParser

struct ProviderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "provider",
    abstract: "Keep the register of providers.",
    discussion: """
      A provider is the organisation that the council contracts with. It is named by its number, \
      as in P12, or by any spelling of its name.

      Example: caremarket provider show P12
      """,
    subcommands: [
      ProviderAdd.self, ProviderBar.self, ProviderChanges.self, ProviderLift.self,
      ProviderList.self,
      ProviderMergeCommand.self, ProviderSet.self, ProviderShow.self, ProviderSuspend.self,
    ]
  )
}
