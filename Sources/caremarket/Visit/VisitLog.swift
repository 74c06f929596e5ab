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
  var service: String?

  @Option(
    help: ArgumentHelp(
      "Put a visit right instead: what is given is added, and it becomes a draft again.",
      valueName: "visit"))
  var correct: String?

  @Option(
    help: ArgumentHelp("Why it is put right, without a word about a child.", valueName: "text"))
  var reason: String?

  @OptionGroup var given: VisitAnswerOptions

  func validate() throws {
    guard (service == nil) == (correct != nil) else {
      throw ValidationError("Name a service, or with '--correct' a visit to put right.")
    }
    guard (reason == nil) == (correct == nil) else {
      throw ValidationError("'--correct' and '--reason' are given together.")
    }
  }

  func run() throws {
    let book = try VisitBook(contracts.folder(database), today: SystemDay.today())
    let change = try user.change(by: "visit log")
    let visit = try database.open().change(change) { db in
      if let correct {
        return try book.correct(
          correct, given.answers, because: Written(reason ?? "", under: "--reason"),
          Recording(change), db)
      }
      return try book.log(given.answers, of: service ?? "", Recording(change), db)
    }
    try StandardOutput.say(VisitLog.sentence(visit))
  }

  static func sentence(_ visit: Visit) -> String {
    guard visit.steps.count == 1 else {
      return "Put \(visit.reference) right. It is a draft again, to be sent and agreed."
    }
    return """
      Logged \(visit.reference) of \(visit.urn) on \(visit.facts.day.inWords) as a draft: \
      \(visit.facts.findings.count.counted("standard")) graded.
      'caremarket visit show \(visit.reference)' shows it.
      """
  }
}
