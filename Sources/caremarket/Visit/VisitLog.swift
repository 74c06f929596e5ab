import ArgumentParser
import Definitions
import ProviderRegister
import QualityVisits
import Store
import Values

struct VisitLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Record a visit that was made, as a draft.",
    discussion: """
      Every mistake is named, and nothing is kept until all is right. A child is never written \
      about: texts that hold a name, a date of birth, a postcode or an NHS number are refused.

      Example: caremarket visit log 9000101 --day 2026-10-01 --type unannounced --officer \
      'Ines Thistleward' --children-spoken-to 2 --grade protection=meets:document,childsVoice \
      --action 'Renew the fire risk assessment; owner=Registered manager; due=2026-11-30; \
      priority=high; standard=protection'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption

  @Argument(help: "The service's URN.")
  var service: String

  @OptionGroup var given: VisitAnswerOptions

  func run() throws {
    let today = try SystemDay.today()
    let folder = try contracts.folder(database)
    let formats = try folder.reviewFormats()
    let words = try folder.plainWords()
    let change = try user.change(by: "visit log")
    let visit = try database.open().change(change) { db in
      let day = given.day.flatMap { Day($0) } ?? today
      let service = try ServiceQueries.known(service, on: min(day, today), db)
      let format = try formats.format(for: service, on: day)
      let draft = try VisitReading.draft(given.answers, by: format, today: today, words)
      return try Visit.log(draft, of: service, by: format, Recording(change), db)
    }
    try StandardOutput.say(VisitLog.sentence(visit))
  }

  static func sentence(_ visit: Visit) -> String {
    """
    Logged \(visit.reference) of \(visit.urn) on \(visit.facts.day.inWords) as a draft: \
    \(visit.facts.findings.count.counted("standard")) graded.
    'caremarket visit show \(visit.reference)' shows it.
    """
  }
}
