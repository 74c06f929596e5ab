import Definitions
import Foundation
import TestSupport
import Testing
import Values

@testable import QualityVisits

/// Plans of small cases beside the best that an exact solver finds, GLPK's `glpsol`.
///
/// What is compared are days at risk: of each service its points and one more, times the days from the
/// first on which it may be visited until it is visited, or until the time is over.
@Suite(.enabled(if: Solver.isThere, "glpsol is not installed: Scripts/set-up installs it"))
struct ExactPlanTests {
  private static let last = InventedMarket.first.adding(days: 29)

  @Test func `the plan of a month is within a twentieth of the best there is`() throws {
    let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
    let holidays = try folder.bankHolidays()
    var ours = 0
    var best = 0
    for seed in 0..<12 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let market = InventedMarket(services: 8, officers: 2, perMonth: 3...4, &generator)
      let request = market.request(holidays, [:], before: nil, through: Self.last, visitsPerDay: 1)
      let one = daysAtRisk(request)
      let other = try Solver.best(request)
      #expect(one >= other, "nothing is better than the best")
      ours += one
      best += other
    }
    // Measured: 28,304 days at risk of ours and 27,127 at the best, which is 4.3% more.
    #expect(ours * 100 <= best * 105, "\(ours) days at risk, and \(best) at the best")
  }

  private func daysAtRisk(_ request: VisitPlan.Request) -> Int {
    let plan = VisitPlan(request)
    return request.services.reduce(0) { sum, service in
      guard let due = request.due(service) else { return sum }
      let day = plan.visits.first { $0.urn == service.urn }?.day ?? Self.last.adding(days: 1)
      return sum + (service.score + 1) * day.days(since: due.opens)
    }
  }
}

extension VisitPlan.Request {
  fileprivate func due(_ service: ServiceToVisit) -> VisitDue? {
    service.visitsDue(from: first, through: last, lead: arrangement.leadDays).first
  }
}

/// The exact solver: one variable for each service, officer and day.
private enum Solver {
  private static let path = "/usr/bin/glpsol"

  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: path) }

  static func best(_ request: VisitPlan.Request) throws -> Int {
    let folder = try TemporaryFolder()
    let program = folder.url.appendingPathComponent("plan.lp")
    let solution = folder.url.appendingPathComponent("plan.sol")
    try text(request).write(to: program, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["--lp", program.path, "--write", solution.path]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let lines = try String(contentsOf: solution, encoding: .utf8).split(separator: "\n")
    let status = try #require(lines.first { $0.hasPrefix("s mip") }).split(separator: " ")
    return try #require(Int(status[status.count - 1]))
  }

  /// The program in CPLEX's format.
  private static func text(_ request: VisitPlan.Request) -> String {
    let choices = choices(request)
    let cost = choices.map { "\($0.cost) \($0.name)" }.joined(separator: "\n + ")
    let services = Dictionary(grouping: choices, by: \.service).sorted { $0.key < $1.key }
    let days = Dictionary(grouping: choices.filter { $0.officer >= 0 }) {
      "\($0.officer) \($0.day)"
    }
    let months = Dictionary(grouping: choices.filter { $0.officer >= 0 }, by: \.officer)
    let once = services.map { sum($0.value) + " = 1" }
    let apart = days.values.map { sum($0) + " <= 1" }
    let within = months.map { sum($1) + " <= \(request.officers[$0].visitsPerMonth)" }
    return """
      Minimize
       \(cost)
      Subject To
       \((once + apart + within).joined(separator: "\n "))
      Binary
       \(choices.map(\.name).joined(separator: "\n "))
      End

      """
  }

  private static func sum(_ choices: [Choice]) -> String {
    choices.map(\.name).joined(separator: "\n + ")
  }

  private struct Choice {
    let service: Int
    /// The officer's position, or -1 where the service is not visited.
    let officer: Int
    let day: Int
    let cost: Int

    var name: String { officer < 0 ? "n\(service)" : "x\(service)_\(officer)_\(day)" }
  }

  private static func choices(_ request: VisitPlan.Request) -> [Choice] {
    request.services.enumerated().flatMap { index, service -> [Choice] in
      guard let due = request.due(service) else { return [] }
      let weight = service.score + 1
      let days = request.last.days(since: request.first) + 1
      let opens = due.opens.days(since: request.first)
      let none = Choice(service: index, officer: -1, day: days, cost: weight * (days - opens))
      return [none]
        + request.officers.indices.flatMap { officer in
          (opens..<days).filter { isFree(officer, on: $0, service, request) }.map { day in
            Choice(service: index, officer: officer, day: day, cost: weight * (day - opens))
          }
        }
    }
  }

  private static func isFree(
    _ officer: Int, on day: Int, _ service: ServiceToVisit, _ request: VisitPlan.Request
  ) -> Bool {
    let date = request.first.adding(days: day)
    return request.holidays.isWorkingDay(date) && !request.officers[officer].isAway(on: date)
      && request.officers[officer].visits(service)
  }
}
