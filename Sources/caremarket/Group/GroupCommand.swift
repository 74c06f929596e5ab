import ArgumentParser

struct GroupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group",
    abstract: "Keep the groups that providers belong to.",
    discussion: """
      A group is the ultimate owner of providers, which Ofsted's files do not name. It comes with \
      'caremarket import providers', or is set by hand.

      Example: caremarket group list --area Leeds
      """,
    subcommands: [GroupList.self, GroupSet.self, GroupShow.self]
  )
}
