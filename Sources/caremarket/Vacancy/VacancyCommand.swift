import ArgumentParser

struct VacancyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vacancy",
    abstract: "Keep what services say of their free places.",
    discussion: """
      Each word of a service is kept with its day, so that it is seen how old it is.

      Example: caremarket vacancy list --area Westmarch
      """,
    subcommands: [VacancyList.self, VacancyLog.self]
  )
}
