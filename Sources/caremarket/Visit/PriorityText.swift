import ProviderRegister
import QualityVisits
import Values

/// The ranking of services as people read it: a line for each, and below it a line for each reason.
struct PriorityText {
  private let priorities: [Priority]
  private let day: Day

  init(_ priorities: [Priority], on day: Day) {
    self.priorities = priorities
    self.day = day
  }

  static var columns: [TableColumn<Priority>] {
    [
      .text("urn", "URN") { $0.service.urn }.whole,
      .text("service", "Service") { $0.service.name ?? $0.service.providerName },
      .number("score", "Score") { $0.score },
      .code("tier", "Tier") { $0.tier.rawValue },
      .day("dueBy", "Due by") { $0.dueBy },
    ]
  }

  /// The text in a number of places, or as wide as it likes where that is `nil`.
  func text(_ places: Int?) -> String {
    let table = OutputTable(priorities, columns: PriorityText.columns, whenEmpty: "")
    let lines = String(decoding: table.forPeople(width: places), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    let rows = lines.suffix(priorities.count)
    let services = zip(rows, priorities).map { row, priority in
      ([row] + priority.reasons.flatMap { reason($0, places) }).joined(separator: "\n")
    }
    let late = priorities.count { $0.dueBy < day }
    let closing = """
      \(priorities.count.counted("service")), \(late) due before \(day.inWords).
      """
    return (lines.dropLast(priorities.count) + services + ["", closing]).joined(separator: "\n")
  }

  private func reason(_ reason: Priority.Reason, _ places: Int?) -> [String] {
    let lines = TextWrapping.lines(of: reason.inWords, places: (places ?? 1000) - 4)
    return lines.enumerated().map { ($0 == 0 ? "  " : "      ") + $1 }
  }
}
