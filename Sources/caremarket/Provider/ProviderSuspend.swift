import ArgumentParser
import Definitions
import ProviderRegister
import Store
import Values

struct ProviderSuspend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suspend",
    abstract: "Stop placing with a provider, a service or a group, until a review.",
    discussion: """
      Two people must agree. What the suspension touches is shown at once: services, places, \
      documents and whom to tell. A suspension that has passed its review day is a finding of \
      'caremarket check'.

      Example: caremarket provider suspend P12 --reason safeguarding-concern \
      --decision-reference 'PB 14/2026' --decided-by 'Ines Thistleward' \
      --approved-by 'Dario Ormsgate' --review-day 2026-12-21
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var subject: StandingSubjectOptions
  @OptionGroup var decision: StandingDecisionOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("The day on which it must be looked at again.", valueName: "day"),
    transform: Day.init(argument:))
  var reviewDay: Day

  func run() throws {
    let reasons = try contracts.folder(database).standingReasons()
    let decision = try decision.decision(for: "suspend", reasons)
    let change = try user.change(by: "provider suspend")
    let (whose, exposure) = try database.open().change(change) { db in
      let whose = try subject.subject(on: decision.from, db)
      try Standing.record(
        .suspended, of: whose, decision, reviewDay: reviewDay, Recording(change), db)
      return (whose, try Exposure(of: whose, on: decision.from, db))
    }
    try output.print(
      RecordView(
        title: "Suspended \(whose.named) from \(decision.from.inWords).",
        decision, reviewDay: reviewDay, exposure, reasons: reasons))
  }
}
