import ArgumentParser
import FeeUplifts
import Store
import Values

struct UpliftList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the plans of uplifts, and how far each has come.",
    discussion: """
      Every plan is kept, also one that was rejected or reversed.

      Example: caremarket uplift list
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let plans = try database.open().read { try UpliftPlanQueries.plans($0) }
    try output.print(
      OutputTable(
        plans,
        columns: [
          .text("plan", "Plan") { $0.reference }.whole,
          .text("policy", "Policy") { $0.policy },
          .text("year", "Year") { $0.year.description },
          .code("state", "State") { $0.state.rawValue },
          .text("madeBy", "Made by") { $0.madeBy },
          .day("madeOn", "Made on") { $0.day },
          .text("decision", "Decision") { $0.decision }.ifRoom,
        ],
        whenEmpty: "There is no plan yet. 'caremarket uplift plan' makes one."))
  }
}
