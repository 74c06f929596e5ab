import ArgumentParser
import Definitions
import FeeUplifts
import Store
import Values

struct UpliftPolicyCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with a policy before anything is planned.",
    discussion: """
      Every mistake is named with its file and line: unknown keys, percentages that are none, a cap \
      below its floor, an index without a value for its month, a day outside the year. Then the rules \
      are held against the agreements: those that no rule is for, and rules that are for none of them. \
      It ends with status 1 where there are any.

      Example: caremarket uplift policy check westmarch-2026-27
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var day: DayOption

  @Argument(
    help: ArgumentHelp(
      "The policy: a name in Contracts/Uplifts, or a file that ends in .yaml.",
      valueName: "policy"))
  var policy: String

  func run() throws {
    let folder = try contracts.folder(database)
    let policy = try folder.upliftPolicy(
      policy, serviceTypes: imports.placementTypes(database))
    try StandardOutput.say(
      "'\(policy.title)' has \(policy.rules.count.counted("rule")) and no mistake.")
    if policy.decision == nil {
      try StandardOutput.say(
        "It names no decision yet, so a plan made by it can be approved and not applied.")
    }
    guard let store = try openStore() else {
      return try StandardOutput.say("There is no database here to hold it against.")
    }
    let terms = try UpliftTerms(folder, policy.year)
    let planning = UpliftPlanning(policy, terms.kinds, terms.rule)
    let day = try day.day()
    try say(store.read { try planning.outcomes(asAt: day, $0) }, policy)
  }

  private func openStore() throws -> Store? {
    do {
      return try database.open()
    } catch StoreError.missing {
      return nil
    }
  }

  private func say(_ outcomes: [PlannedOutcome], _ policy: UpliftPolicy) throws {
    let unmatched = outcomes.filter { $0.answer.flags.contains(.noRule) }.map(\.reference)
    let used = Set(outcomes.compactMap(\.answer.rule))
    let unused = policy.rules.filter { !used.contains($0.name) }
    for reference in unmatched { try StandardOutput.say("\(reference): no rule is for it.") }
    for rule in unused {
      try StandardOutput.say("\(rule.place): '\(rule.name)' is for none of the agreements.")
    }
    try StandardOutput.say("Held against \(outcomes.count.counted("agreement")).")
    guard unmatched.isEmpty, unused.isEmpty else {
      throw CommandEnding(status: .foundSomething)
    }
  }
}
