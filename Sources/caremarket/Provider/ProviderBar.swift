import ArgumentParser
import Definitions
import ProviderRegister
import Store
import Values

struct ProviderBar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bar",
    abstract: "Stop placing with a provider, a service or a group for good.",
    discussion: """
      Two people must agree. A bar holds until it is lifted; it needs no review day but may have \
      one. What it touches is shown at once.

      Example: caremarket provider bar --group 'Larkenby Group' --reason exclusion-ground \
      --decision-reference 'PB 15/2026' --decided-by 'Ines Thistleward' \
      --approved-by 'Dario Ormsgate'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var subject: StandingSubjectOptions
  @OptionGroup var decision: StandingDecisionOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("A day on which to look at it again.", valueName: "day"),
    transform: Day.init(argument:))
  var reviewDay: Day?

  func run() throws {
    let reasons = try contracts.folder(database).standingReasons()
    let decision = try decision.decision(for: "bar", reasons)
    let change = try user.change(by: "provider bar")
    let (whose, exposure) = try database.open().change(change) { db in
      let whose = try subject.subject(on: decision.from, db)
      try Standing.record(
        .barred, of: whose, decision, reviewDay: reviewDay, Recording(change), db)
      return (whose, try Exposure(of: whose, on: decision.from, db))
    }
    try output.print(
      RecordView(
        title: "Barred \(whose.named) from \(decision.from.inWords).",
        decision, reviewDay: reviewDay, exposure, reasons: reasons))
  }
}
