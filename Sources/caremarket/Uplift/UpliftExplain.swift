import ArgumentParser
import FeeUplifts
import Values

struct UpliftExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain what a policy does with one imagined fee, step by step.",
    discussion: """
      The same rules decide about every agreement in a plan. Nothing is read from the records and \
      nothing is changed. A request counts as agreed: a cap still holds it down.

      Example: caremarket uplift explain --policy westmarch-2026-27 --weekly-fee 5480.00 \
      --service-type "Children's home" --route spot --agreed 2024-04-01 --as-at 2026-04-06
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var day: DayOption
  @OptionGroup var facts: UpliftFactsOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "The policy: a name in Contracts/Uplifts, or a file that ends in .yaml.",
      valueName: "policy"))
  var policy: String

  func run() throws {
    let day = try day.day()
    let policy = try contracts.folder(database).upliftPolicy(
      policy, serviceTypes: imports.placementTypes(database))
    let answer = UpliftEngine(policy).answer(facts.situation)
    let fields = UpliftExplain.fields(answer, on: day)
    let record = RecordView(
      title: policy.title, fields: fields + UpliftExplain.flags(answer),
      sections: [UpliftExplain.lines(answer), UpliftExplain.steps(answer)])
    try output.print(record, nested: UpliftExplain.json(answer, fields))
  }
}

extension UpliftExplain {
  private static func fields(_ answer: UpliftAnswer, on day: Day) -> [RecordView.Field] {
    [
      .init("rule", "Rule", Cell(answer.rule)),
      .init("outcome", "Outcome", .code(answer.outcome.rawValue)),
      .init("percent", "Per cent", Cell(answer.share?.percent(decimals: 4))),
      .init("oldWeeklyFee", "Fee before", .money(answer.oldFee)),
      .init("newWeeklyFee", "New fee", .money(answer.newFee)),
      .init("effectiveFrom", "From", Cell(answer.effectiveFrom)),
      .init("asAt", "Asked for", .day(day)),
      .init("weeklyFeeAsAt", "Fee on that day", .money(answer.weeklyFee(on: day))),
    ]
  }

  /// What somebody should look at, where there is anything.
  private static func flags(_ answer: UpliftAnswer) -> [RecordView.Field] {
    answer.flags.isEmpty ? [] : [flagList(answer)]
  }

  private static func flagList(_ answer: UpliftAnswer) -> RecordView.Field {
    .init("flags", "To look at", .list(answer.flags.map(\.rawValue)))
  }

  private static func lines(_ answer: UpliftAnswer) -> RecordView.Section {
    let table = OutputTable(
      answer.lines,
      columns: [
        .text("line", "Line") { $0.kind },
        .money("oldWeeklyFee", "Before") { $0.old },
        .money("newWeeklyFee", "New") { $0.new },
        .money("difference", "Difference") { $0.new - $0.old },
      ],
      whenEmpty: "None.")
    return .table(key: "lines", heading: "Lines", table)
  }

  private static func steps(_ answer: UpliftAnswer) -> RecordView.Section {
    let table = OutputTable(
      answer.steps.enumerated(),
      columns: [
        .number("step", "") { $0.offset + 1 },
        .text("sentence", "How it came about") { $0.element }.wrapping,
      ],
      whenEmpty: "None.")
    return .table(key: "steps", heading: "Steps", table)
  }

  /// For machines the steps are sentences, one after the other.
  private static func json(_ answer: UpliftAnswer, _ fields: [RecordView.Field]) -> JSONValue {
    let steps = RecordView.Field("steps", "Steps", .list(answer.steps))
    return RecordView(
      title: "", fields: fields + [flagList(answer), steps], sections: [lines(answer)]
    ).json
  }
}
