import ArgumentParser
import Definitions
import PlacementAgreements
import ProviderRegister
import Store
import Values

struct FundingPropose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Propose another funding split by the levels of a child's needs.",
    discussion: """
      The decision tool in Contracts/Agreements/funding-tool.yaml turns the levels into shares; a \
      domain that is not named has the lowest. Shown is what the split would do to each partner's \
      year. The proposal is recorded, and changes nothing until somebody else decides it with \
      'caremarket funding decide'. '--dry-run' shows the effect and records nothing.

      Example: caremarket funding propose WM-0001 --level education=high --level mentalHealth=severe \
      --from 2026-12-01
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var from: FromOption
  @OptionGroup var rehearsal: DryRunOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The agreement, by its reference.")
  var agreement: String

  @Option(
    help: ArgumentHelp(
      "A domain of need and its level, as education=high; may be given several times.",
      valueName: "domain=level"),
    transform: NeedLevel.init(argument:))
  var level: [NeedLevel] = []

  func validate() throws {
    guard Set(level.map(\.domain)).count == level.count else {
      throw ValidationError("Give each domain one level: '--level' names one domain twice.")
    }
  }

  func run() throws {
    let (from, today) = (try from.day(), try SystemDay.today())
    let folder = try contracts.folder(database)
    let tool = try folder.fundingTool(on: from).value
    let year = FinancialYear(containing: from)
    let terms = try folder.costTerms(of: year)
    let store = try database.open()
    let proposing = try store.read { db in
      FundingProposing(
        for: try AgreementQueries.agreement(agreement, db), by: tool, levels: levels, from: from)
    }
    let effect = try store.read { db in
      try proposing.effect(FundingBook(of: year, asAt: today, by: terms, db), db)
    }
    let closing = try record(proposing, on: today, store)
    try output.print(FundingPropose.table(effect, closing: closing))
  }

  private var levels: [String: String] {
    Dictionary(level.map { ($0.domain, $0.level) }) { first, _ in first }
  }

  /// Records the proposal, and says what comes next.
  private func record(
    _ proposing: FundingProposing, on day: Day, _ store: Store
  ) throws -> String {
    guard !rehearsal.isDryRun else { return "Nothing was recorded." }
    let change = try user.change(by: "funding propose")
    let reference = try store.change(change) { db in
      try proposing.propose(on: day, Recording(change), db)
    }
    return """
      Recorded as \(reference). Somebody else decides it: 'caremarket funding decide \(reference)'.
      """
  }
}

extension FundingPropose {
  private static func table(_ effect: FundingEffect, closing: String) -> OutputTable {
    let before = { (funder: FundingSplit.Funder) in effect.before[funder] }
    let after = { (funder: FundingSplit.Funder) in effect.after[funder] }
    return OutputTable(
      FundingSplit.Funder.allCases,
      columns: [
        .code("funder", "Partner") { $0.rawValue },
        .text("share", "Share now") { effect.present?.inWords($0) ?? "by fee line" },
        .text("proposedShare", "Proposed") { effect.proposed[$0].inWords },
        .money("cost", "\(effect.year) now", before),
        .money("proposedCost", "Proposed", after),
        .money("difference", "Difference") { after($0) - before($0) },
      ],
      whenEmpty: "", closing: closing)
  }
}
