import ArgumentParser
import ProviderRegister
import Store
import Values

struct VacancyList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the latest that is known of free places on a day.",
    discussion: """
      Services that never said anything are left out; that does not mean that they are full.

      Example: caremarket vacancy list --type "Children's home" --as-at 2026-04-01
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var area: AreaOptions
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let day = try day.day()
    let types = try imports.provisionTypes(database)
    let listings = try database.open().read { db in
      try VacancyListing.list(on: day, area.filter(on: day, types: types, db), db)
    }
    try output.print(
      OutputTable(
        listings,
        columns: [
          .text("urn", "URN") { $0.service.urn }.whole,
          .text("name", "Name") { $0.service.name },
          .text("provisionType", "Type") { $0.service.provisionType },
          .text("provider", "Provider") { $0.service.providerName },
          .text("localAuthority", "Authority") { $0.service.authorityName }.ifRoom,
          .number("vacancies", "Free") { $0.vacancy.places },
          .number("places", "Places") { $0.service.places },
          .day("day", "Known of") { $0.vacancy.day },
          .number("ageInDays", "Days ago") { $0.age },
          .text("recordedBy", "Recorded by") { $0.vacancy.recordedBy }.ifRoom,
        ],
        whenEmpty: "Nothing is known of free places of such services on \(day.inWords).",
        closing: closing(listings)))
  }

  private func closing(_ listings: [VacancyListing]) -> String {
    let free = listings.reduce(0) { $0 + $1.vacancy.places }
    return "\(free.counted("free place")) in \(listings.count.counted("service"))."
  }
}
