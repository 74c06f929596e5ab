import ArgumentParser
import CommissioningPlans
import Definitions
import GRDB
import ProviderRegister
import QualityVisits
import Store
import Values

struct ActionUpdate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Say how an action stands: its owner, day or priority, or a plan's quarterly review.",
    discussion: """
      What was before is kept. A later day needs a reason. Of an action of a plan, the lead says each \
      quarter how it goes: red, amber or green, with words.

      Example: caremarket action update 2.3 --rating amber --words 'Two of three homes are found'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepOptions

  @Argument(help: "The action, as A7 after a visit or 2.3 in a plan.")
  var action: String

  @Option(help: ArgumentHelp("Who must do it now.", valueName: "name"))
  var owner: String?

  @Option(
    help: ArgumentHelp("By when it must be done now.", valueName: "day"),
    transform: Day.init(argument:))
  var due: Day?

  @OptionGroup(title: "After visits") var afterVisit: VisitActionOptions
  @OptionGroup(title: "In plans") var ofPlan: PlanActionOptions

  func validate() throws {
    try owner?.mustBeWritten(as: "--owner")
    switch NamedAction(action) {
    case .afterVisit: try validateVisitAction()
    case .ofPlan: try validatePlanAction()
    }
  }

  private func validateVisitAction() throws {
    guard !ofPlan.isGiven else {
      throw ValidationError(
        "'--rating', '--words', '--said-by' and '--plan' are for the actions of a plan, as 2.3.")
    }
    let changes = [owner != nil, due != nil, afterVisit.priority != nil].contains(true)
    guard changes != afterVisit.reminded else {
      throw ValidationError(
        "Give '--owner', '--due' or '--priority'; or '--reminded', and nothing else.")
    }
  }

  private func validatePlanAction() throws {
    guard !afterVisit.isGiven else {
      throw ValidationError(
        "'--priority', '--reason' and '--reminded' are for actions after visits, as A7.")
    }
    let changes = [owner != nil, due != nil, ofPlan.rating != nil, ofPlan.words != nil]
    guard changes.contains(true) else {
      throw ValidationError("Give '--rating', '--words', '--owner' or '--due'.")
    }
    try ofPlan.words?.mustBeWritten(as: "--words")
    try ofPlan.saidBy?.mustBeWritten(as: "--said-by")
  }

  func run() throws {
    let day = try step.day()
    try FutureDay.refuse(day, today: SystemDay.today(), what: "A step of an action")
    let folder = try contracts.folder(database)
    let change = try user.change(by: "action update")
    let sentence = try database.open().change(change) { db in
      switch NamedAction(action) {
      case .afterVisit(let name):
        try update(name, on: day, folder.plainWords(), Recording(change), db)
      case .ofPlan(let reference): try update(reference, on: day, folder, Recording(change), db)
      }
    }
    try StandardOutput.say(sentence)
  }
}

extension ActionUpdate {
  /// Changes an action after a visit, and says how it stands.
  private func update(
    _ name: String, on day: Day, _ words: PlainWords, _ recording: Recording, _ db: Database
  ) throws -> String {
    let found = try ActionQueries.action(name, db)
    if afterVisit.reminded {
      try found.remind(on: day, recording, db)
    } else {
      var update = Action.Update()
      update.owner = owner
      update.due = due
      update.priority = afterVisit.priority
      update.reason = afterVisit.reason.map { Written($0, under: "--reason") }
      try found.update(update, on: day, words, recording, db)
    }
    return try ActionQueries.action(found.reference, db).sentence
  }

  /// Adds what is said of an action of a plan, and says how it stands.
  private func update(
    _ reference: ActionReference, on day: Day, _ folder: ContractsFolder, _ recording: Recording,
    _ db: Database
  ) throws -> String {
    var written = WrittenWords()
    written.add(ofPlan.words, "--words")
    try written.refuseChildren(of: action, folder)
    var update = PlanAction.Update()
    update.lead = owner
    update.due = due
    update.rating = ofPlan.rating
    update.words = ofPlan.words
    let found = try ActionPlanQueries.action(reference, of: ofPlan.plan.plan, db)
    try found.update(
      update, on: day, saidBy: ofPlan.saidBy ?? recording.user, recording, db)
    return try ActionPlanQueries.action(reference, of: found.plan, db).sentence(on: day)
  }
}

extension Action {
  /// How it stands after a step.
  fileprivate var sentence: String {
    guard let now = latest else { return "" }
    let reminded = now.kind == .remind ? "Recorded that its owner was reminded. " : ""
    return """
      \(reminded)\(reference) is due on \(now.due.inWords), owned by \(now.owner), \
      \(now.priority.rawValue) priority.
      """
  }
}

extension PlanAction {
  /// How it stands after a step.
  fileprivate func sentence(on day: Day) -> String {
    guard let now = latest else { return "" }
    let rating = rating(on: day).map { $0.inWords.lowercased() } ?? "without a colour"
    let due = now.due.map { "due on \($0.inWords)" } ?? "without a day by which it is due"
    return "\(named) is \(rating), \(due), led by \(now.lead)."
  }
}
