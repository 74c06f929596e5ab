import ArgumentParser
import DisclosureAttack
import Values

struct StatementCompare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Say what changed from one statement to another.",
    discussion: """
      Both are folders that 'caremarket statement write' filled. Figures are the same where they \
      measure the same under the same headings, each at its own statement's day. A figure that either \
      of them hides is left out.

      Example: caremarket statement compare statement-2025 statement-2026
      """
  )

  @Argument(help: ArgumentHelp("The folder of the earlier statement.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The folder of the later statement.", valueName: "new"))
  var new: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    let statements = try [old, new].mapTellingAll { try StatementFolder(path: $0).statement }
    let comparison = StatementComparison(from: statements[0], to: statements[1])
    try output.print(
      OutputTable(
        comparison.changes,
        columns: [
          .text("label", "Figure") { $0.label }.wrapping,
          .decimal("before", "Before") { $0.before },
          .decimal("now", "Now") { $0.now },
          .text("change", "Change") { $0.inWords }.wrapping,
          .code("unit", "In") { $0.unit }.ifRoom,
          .text("figure", "Figure of the later one") { $0.id }.ifRoom,
        ],
        whenEmpty: "No figure that both statements show has changed.",
        closing: comparison.closing))
  }
}
