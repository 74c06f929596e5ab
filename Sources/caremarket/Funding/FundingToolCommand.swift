import ArgumentParser
import Definitions
import PlacementAgreements
import Values

struct FundingToolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tool",
    abstract: "Show the decision tool: the domains of need, their levels and who answers for them.",
    discussion: """
      The tool is data: Contracts/Agreements/funding-tool.yaml. The points of a level go to the \
      partners of its domain by these percentages.

      Example: caremarket funding tool --as-at 2026-04-01
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let sourced = try contracts.folder(database).fundingTool(on: day.day())
    let tool = sourced.value
    let levels = tool.levels.map { "\($0.name) \($0.points)" }.joined(separator: ", ")
    let base = FundingSplit.Funder.allCases.compactMap { funder in
      tool.base[funder].flatMap { $0 > 0 ? "\(funder.title.lowercased()) \($0)" : nil }
    }
    try output.print(
      OutputTable(
        tool.domains,
        columns: [
          .text("domain", "Domain") { $0.code }.whole,
          .text("title", "Need") { $0.title }.wrapping,
        ] + FundingToolCommand.partners,
        whenEmpty: "The tool has no domains.",
        closing: """
          \(tool.name). Points of a level: \(levels). Whatever the needs are: \
          \(base.joined(separator: ", ")).
          \(sourced.reference)
          """))
  }

  private static var partners: [TableColumn<FundingTool.Domain>] {
    FundingSplit.Funder.allCases.map { funder in
      .number(funder.rawValue, "\(funder.title), %") { $0.partners[funder] ?? 0 }
    }
  }
}
