import FeeUplifts
import PurchasingVehicles
import Values

extension PlanLine {
  /// The lines of a plan with what is paid now and then, and what that costs.
  static func table(_ lines: [PlanLine], of plan: UpliftPlan) -> OutputTable {
    let inYear = lines.reduce(Money.zero) { $0 + $1.inYear }
    return OutputTable(
      lines,
      columns: [
        .text("agreement", "Agreement") { $0.agreement }.whole,
        .text("provider", "Provider") { $0.provider }.ifRoom,
        .text("serviceType", "Type") { $0.serviceType }.ifRoom,
        .code("route", "Route") { $0.route.rawValue }.ifRoom,
        .text("budgetCode", "Budget code") { $0.budgetCode }.ifRoom,
        .code("line", "Line") { $0.kind },
        .code("outcome", "Outcome") { $0.outcome.rawValue }.ifRoom,
        .text("rule", "Rule") { $0.rule }.ifRoom,
        .text("percent", "Per cent") { $0.weekly == .zero ? nil : $0.percentage },
        .day("effectiveFrom", "From") { $0.effectiveFrom },
        .money("oldWeeklyFee", "Before") { $0.old }.summed,
        .money("newWeeklyFee", "New") { $0.new }.summed,
        .money("weekly", "A week more") { $0.weekly }.ifRoom.summed,
        .money("inYear", "In \(plan.year)") { $0.inYear }.summed,
        .money("fullYear", "In a whole year") { $0.fullYear }.ifRoom.summed,
        .list("flags", "To look at") { $0.flags.map(\.rawValue) }.ifRoom,
        .text("steps", "How it came about") { $0.steps.joined(separator: " ") }.wrapping.ifRoom,
      ],
      whenEmpty: "No agreement is in the plan.",
      closing: "\(lines.count.counted("line")), \(inYear.inWords) in \(plan.year).")
  }

  /// The agreements whose fee does not move, each once, and why.
  static func leftTable(_ lines: [PlanLine]) -> OutputTable {
    var seen: Set<String> = []
    let left = lines.filter { $0.outcome != .uplifted && seen.insert($0.agreement).inserted }
    return OutputTable(
      left,
      columns: [
        .text("agreement", "Agreement") { $0.agreement }.whole,
        .text("provider", "Provider") { $0.provider }.ifRoom,
        .code("outcome", "Outcome") { $0.outcome.rawValue },
        .text("rule", "Rule") { $0.rule }.ifRoom,
        .text("reason", "Why") { $0.steps.last }.wrapping,
      ],
      whenEmpty: "Every fee in the plan moves.",
      closing: "\(left.count.counted("agreement")) as before.")
  }
}

extension PlanDifference {
  /// By how much the second comes to more or less in the year.
  var moreInWords: String {
    let more = secondTotal - firstTotal
    return more < .zero ? "\((Money.zero - more).inWords) less" : "\(more.inWords) more"
  }

  /// The agreements that come out otherwise in two plans.
  func table(_ first: String, _ second: String) -> OutputTable {
    OutputTable(
      entries,
      columns: [
        .text("agreement", "Agreement") { $0.agreement }.whole,
        .text("provider", "Provider") { $0.provider }.ifRoom,
        .text("serviceType", "Type") { $0.serviceType }.ifRoom,
        .text("firstRule", "Rule, \(first)") { $0.firstRule }.ifRoom,
        .text("secondRule", "Rule, \(second)") { $0.secondRule }.ifRoom,
        .money("firstWeeklyFee", "Fee, \(first)") { $0.first }.summed,
        .money("secondWeeklyFee", "Fee, \(second)") { $0.second }.summed,
        .money("firstInYear", "Year, \(first)") { $0.firstInYear }.summed,
        .money("secondInYear", "Year, \(second)") { $0.secondInYear }.summed,
        .money("more", "More") { $0.secondInYear - $0.firstInYear }.summed,
      ],
      whenEmpty: first.isEmpty
        ? "\(second) is the first plan of its policy." : "Every agreement comes out alike.",
      closing: """
        \(first) comes to \(firstTotal.inWords) in the year, \(second) to \(secondTotal.inWords): \
        \(moreInWords).
        """)
  }
}
