import ArgumentParser
import CSVReading
import Definitions
import Foundation
import ProviderRegister
import QualityVisits
import Store
import Values

struct VisitLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Record a visit that was made, as a draft.",
    discussion: """
      In one line with options, by a form that was filled in, or on a terminal by prompts, which can \
      be left and gone on with. Every mistake is named, and nothing is logged until all is right. A \
      child is never written about: texts that hold a name, a date of birth, a postcode or an NHS \
      number are refused.

      Example: caremarket visit log 9000101 --day 2026-10-01 --type unannounced --officer \
      'Ines Thistleward' --children-spoken-to 2 --grade protection=meets:document,childsVoice \
      --action 'Renew the fire risk assessment; owner=Registered manager; due=2026-11-30; \
      priority=high; standard=protection'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption

  @Argument(help: "The service's URN; a form names its own.")
  var service: String?

  @Option(
    help: ArgumentHelp(
      "A form from 'caremarket visit form', filled in.", valueName: "file"))
  var form: String?

  @Flag(help: "Ask for everything, one question after the other.")
  var prompt = false

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
    guard (service == nil && form == nil) == (correct != nil) else {
      throw ValidationError("Name a service or a form, or with '--correct' a visit to put right.")
    }
    guard (reason == nil) == (correct == nil) else {
      throw ValidationError("'--correct' and '--reason' are given together.")
    }
    guard [form != nil, prompt, !given.isEmpty].count(where: \.self) <= 1 else {
      throw ValidationError("Log a visit by its form, by prompts or by options, not by several.")
    }
  }

  func run() throws {
    let book = try VisitBook(contracts.folder(database), today: SystemDay.today())
    let change = try user.change(by: "visit log")
    let store = try database.open()
    guard let visit = try visit(book, store, change) else { return }
    try StandardOutput.say(VisitLog.sentence(visit))
  }

  /// Logs the visit in the way that was asked for; `nil` where the asking was left.
  private func visit(_ book: VisitBook, _ store: Store, _ change: Change) throws -> Visit? {
    let recording = Recording(change)
    if isAsking { return try ask(book, store, change) }
    if let form {
      let filled = try FilledForm(.opening(form))
      return try store.change(change) { db in try book.log(filled, of: service, recording, db) }
    }
    return try store.change(change) { db in
      guard let correct else {
        return try book.log(given.answers, of: service ?? "", recording, db)
      }
      let reason = Written(reason ?? "", under: "--reason")
      return try book.correct(correct, given.answers, because: reason, recording, db)
    }
  }

  /// Whether to ask: where it was asked for, or where a person sits there and gave nothing.
  private var isAsking: Bool {
    prompt
      || (service != nil && form == nil && correct == nil && given.isEmpty
        && isatty(STDIN_FILENO) == 1)
  }

  private func ask(_ book: VisitBook, _ store: Store, _ change: Change) throws -> Visit? {
    let urn = (service ?? "").uppercased()
    let format = try store.read { db in try book.format(of: urn, db) }
    let kept = KeptAnswers(besideDatabase: database.path, service: urn, user: change.user)
    var prompts = VisitPrompts(format, kept)
    return try prompts.ask { answers in
      try store.change(change) { db in try book.log(answers, of: urn, Recording(change), db) }
    }
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
