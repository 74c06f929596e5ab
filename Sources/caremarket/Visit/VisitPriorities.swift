import ArgumentParser
import Definitions
import ProviderRegister
import QualityVisits
import Store
import Values

struct VisitPriorities: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "priorities",
    abstract: "Rank the services in use by how pressing a visit is, with each point's reason.",
    discussion: """
      The points, tiers and intervals stand in Contracts/Quality/priority.yaml. A judgement of \
      inadequate that was taken in and not yet answered by a visit comes before all points. \
      Services in use are the council's own, those where its children live, and those that it \
      visited or had a report of. Restricted concerns count only for the people named for them.

      Example: caremarket visit priorities --tier high
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Only one service, with each reason.", valueName: "URN"))
  var service: String?

  @Option(
    help: ArgumentHelp("Only one tier: urgent, high, medium or low.", valueName: "tier"),
    transform: PriorityTier.init(argument:))
  var tier: PriorityTier?

  func run() throws {
    let day = try day.day()
    let folder = try contracts.folder(database)
    let person = try user.name()
    let ranked = try database.open().read { db in
      try Priorities(on: day, visibleTo: person, folder, db).ranked
    }
    let shown = ranked.filter { priority in
      (tier.map { $0 == priority.tier } ?? true)
        && (service.map { $0.uppercased() == priority.service.urn } ?? true)
    }
    try output.print(
      VisitPriorities.table(shown, on: day), nested: .array(shown.map(JSONValue.init))
    ) { PriorityText(shown, on: day).text($0) }
  }

  private static func table(_ priorities: [Priority], on day: Day) -> OutputTable {
    let late = priorities.count { $0.dueBy < day }
    return OutputTable(
      priorities,
      columns: PriorityText.columns + [.list("reasons", "Why") { $0.reasons.map(\.inWords) }],
      whenEmpty: "No such service was in use on \(day.inWords).",
      closing: "\(priorities.count.counted("service")), \(late) due before \(day.inWords).")
  }
}

extension Priority.Reason {
  /// The reason with its points, as in "15: Ofsted's latest judgement: Good".
  var inWords: String { points > 0 ? "\(points): \(because)" : because }
}

extension JSONValue {
  fileprivate init(_ priority: Priority) {
    self = .object([
      Member(key: "urn", value: .text(priority.service.urn)),
      Member(
        key: "service",
        value: (priority.service.name ?? priority.service.providerName).map(JSONValue.text)
          ?? .null),
      Member(key: "score", value: .number(priority.score)),
      Member(key: "tier", value: .text(priority.tier.rawValue)),
      Member(key: "dueBy", value: .text(priority.dueBy.description)),
      Member(key: "reasons", value: .array(priority.reasons.map(JSONValue.init))),
    ])
  }

  private init(_ reason: Priority.Reason) {
    self = [
      "signal": .text(reason.signal), "points": .number(reason.points),
      "because": .text(reason.because),
    ]
  }
}

extension PriorityTier {
  /// Reads a tier from the command line; throws `ValueError`, which says which there are.
  fileprivate init(argument: String) throws {
    guard let tier = PriorityTier(rawValue: argument.lowercased()) else {
      let known = PriorityTier.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValueError(mustBe: "one of \(known)")
    }
    self = tier
  }
}
