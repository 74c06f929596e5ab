import ArgumentParser

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring files in, all or nothing, and take imports back.",
    discussion: """
      'caremarket import KIND FILE...' is short for 'caremarket import load KIND FILE...'. \
      'caremarket import kinds' lists the kinds of file.

      Example: caremarket import ofsted-providers provider_level_2025.csv
      """,
    subcommands: [
      ImportLoad.self, ImportReturn.self, ImportKinds.self, ImportHistory.self, ImportUndo.self,
      ImportTemplate.self,
    ],
    defaultSubcommand: ImportLoad.self
  )
}
