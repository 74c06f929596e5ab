import ArgumentParser
import Definitions
import GRDB
import ProviderRegister
import QualityVisits
import Store
import Values

struct ConcernDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Decide what is done about a concern, and by when it is looked at again.",
    discussion: """
      One of noAction, monitor, visit, improvementPlan, suspend, lift or bar. To suspend, lift or bar \
      changes the register's standing: two people must agree, and the reason is a code of \
      Contracts/Register/standing-reasons.yaml. An improvement plan may bring actions with it.

      Example: caremarket concern decide C3 --decision suspend --reason safeguarding-concern \
      --decision-reference 'PB 14/2026' --decided-by 'Ines Thistleward' --approved-by 'Dario Ormsgate'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepOptions

  @Argument(help: "The concern, as C3.")
  var concern: String

  @Option(
    help: ArgumentHelp("What is decided.", valueName: "decision"),
    transform: ConcernDecision.init(argument:))
  var decision: ConcernDecision

  @Option(
    help: ArgumentHelp(
      "Why: a code where the standing changes, else a few words.", valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp("How grave it is now.", valueName: "code"))
  var severity: String?

  @Option(
    help: ArgumentHelp(
      "By when it must be looked at again (default: by the council's clock).", valueName: "day"),
    transform: Day.init(argument:))
  var reviewDay: Day?

  @Option(help: ArgumentHelp("Where the decision is written down.", valueName: "reference"))
  var decisionReference: String?

  @Option(help: ArgumentHelp("Who decided (default: who makes the change).", valueName: "name"))
  var decidedBy: String?

  @Option(help: ArgumentHelp("Who else approved it.", valueName: "name"))
  var approvedBy: String?

  @Option(help: ArgumentHelp("The visit that was made because of it, as V12.", valueName: "visit"))
  var visit: String?

  @Option(
    help: ArgumentHelp(
      "What must be done, as 'Text; owner=Name; due=2026-11-30; priority=high'.",
      valueName: "action"))
  var action: [String] = []

  func validate() throws {
    try decisionReference?.mustBeWritten(as: "--decision-reference")
    try decidedBy?.mustBeWritten(as: "--decided-by")
    try approvedBy?.mustBeWritten(as: "--approved-by")
    guard decision.changesStanding || approvedBy == nil else {
      throw ValidationError("'--approved-by' is only for suspend, lift and bar.")
    }
    guard action.isEmpty || decision == .improvementPlan else {
      throw ValidationError("'--action' is only for an improvementPlan.")
    }
  }

  func run() throws {
    let day = try step.day()
    try FutureDay.refuse(day, today: SystemDay.today(), what: "A decision")
    let folder = try contracts.folder(database)
    let book = try VisitBook(folder, today: SystemDay.today())
    let (rules, reasons) = (try folder.visitRules(), try folder.standingReasons())
    let words = try folder.plainWords()
    let grave = try severity.map { try folder.concernSeverities().code($0, on: day).code }
    let change = try user.change(by: "concern decide")
    let decided = try database.open().change(change) { db in
      let found = try ConcernQueries.concern(concern, visibleTo: change.user, db)
      try found.decide(
        ruling(on: day, change.user, grave, db), rules, reasons, words, Recording(change), db)
      try book.raise(
        action.map(VisitAnswers.Action.init(option:)), of: found, on: day, Recording(change), db)
      return try ConcernQueries.concern(found.reference, visibleTo: change.user, db)
    }
    try StandardOutput.say(ConcernDecide.sentence(decided))
  }

  private func ruling(
    on day: Day, _ person: String, _ severity: String?, _ db: Database
  ) throws -> ConcernRuling {
    var ruling = ConcernRuling(decision, on: day, by: decidedBy ?? person)
    ruling.reason = reason.map { Written($0, under: "--reason") }
    ruling.severity = severity
    ruling.reviewDay = reviewDay
    ruling.decisionReference = decisionReference
    ruling.approvedBy = approvedBy
    ruling.visit = try visit.map { try VisitQueries.visit($0, db) }
    return ruling
  }

  private static func sentence(_ concern: Concern) -> String {
    guard let now = concern.steps.last else { return "" }
    let again = now.reviewDay.map { " It must be looked at again by \($0.inWords)." } ?? ""
    return "\(concern.reference) is now at the stage '\(now.stage.rawValue)'.\(again)"
  }
}

extension ConcernDecision {
  /// Reads a decision from the command line.
  ///
  /// - Throws: `ValueError`, which says which there are.
  fileprivate init(argument: String) throws {
    guard let decision = ConcernDecision(rawValue: argument), decision != .log else {
      let known = ConcernDecision.choices.map(\.rawValue).joined(separator: ", ")
      throw ValueError(mustBe: "one of \(known)")
    }
    self = decision
  }
}
