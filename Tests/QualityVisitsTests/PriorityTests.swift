import Definitions
import GRDB
import ProviderRegister
import Store
import StrictYAML
import TestSupport
import Testing
import Values

@testable import QualityVisits

/// How services are ranked for visits.
@Suite struct PriorityTests {
  private let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
  private let today = TemporaryStore.today

  private func register() throws -> TemporaryStore {
    let made = try TemporaryStore.ofTheSamples()
    try made.take(OfstedProviderImport.self, [ProjectFolder.sample("ofsted-providers.csv")])
    return made
  }

  /// A service of the samples, to reckon with invented facts.
  private func service(in made: TemporaryStore) throws -> Service {
    try made.store.read { db in try ServiceQueries.known("9000101", on: today, db) }
  }

  private func priority(_ service: Service, _ observations: [Observation]) throws -> Priority {
    let facts = RiskFacts(
      on: today, service: service, countsFrom: today, observations: observations, urgentVisits: [])
    return Priority(facts, by: try folder.priorityRules().rules(on: today))
  }

  @Test func `more risk is never a lower score, a lower tier or a later day`() throws {
    let service = try service(in: register())
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<300 {
      let observations = PrioritySignal.allCases.compactMap { signal in
        Bool.random(using: &generator) ? observation(signal, &generator) : nil
      }
      guard let added = PrioritySignal.allCases.randomElement(using: &generator) else { continue }
      let before = try priority(service, observations)
      let after = try priority(service, observations + [observation(added, &generator)])
      #expect(after.score >= before.score)
      #expect(after.dueBy <= before.dueBy)
    }
  }

  private func observation(
    _ signal: PrioritySignal, _ generator: inout SeededGenerator
  ) -> Observation {
    let codes: [PrioritySignal: [String]] = [
      .judgement: Judgement.allCases.map(\.rawValue), .lastGrade: ["exceeds", "doesNotMeet"],
      .openConcerns: ["minor", "serious"], .notInspected: [RiskFacts.notRegistered],
    ]
    guard let code = codes[signal]?.randomElement(using: &generator) else {
      return Observation(signal, .number(.random(in: 0...40, using: &generator)), because: "so")
    }
    return Observation(signal, .code(code), because: "so")
  }

  @Test(arguments: [(0, 15), (5, 15), (6, 20), (60, 20)])
  func `the highest number that is reached counts`(_ months: Int, _ points: Int) throws {
    let rules = try folder.priorityRules().rules(on: today)
    #expect(rules.points[.neverVisited]?.points(for: .number(months)) == points)
  }

  @Test(arguments: [(0, 10), (6, 10), (7, 5), (12, 5), (13, 0)])
  func `the lowest number within which it is counts`(_ months: Int, _ points: Int) throws {
    let rules = try folder.priorityRules().rules(on: today)
    #expect(rules.points[.newOwner]?.points(for: .number(months)) == points)
  }

  @Test(arguments: [
    ("{ 6: 10, 12: 5 }", "More risk must not be fewer points. Put the points in order."),
    ("{ 6: 1001 }", "This must be from 0 to 1000."),
    (
      "{ soon: 5 }",
      "'soon' must be the whole number from which or within which the points count."
    ),
  ])
  func `points that are out of order are refused`(_ points: String, _ message: String) throws {
    let text = try folder.text(of: "Quality/priority.yaml")
      .replacing("from: { 6: 5, 12: 15, 18: 20 }", with: "from: \(points)")
    let problem = #expect(throws: YAMLProblem.self) { try rules(text) }
    #expect(problem?.findings.map(\.message) == [message])
  }

  @Test func `a more pressing tier with a longer interval is refused`() throws {
    let text = try folder.text(of: "Quality/priority.yaml")
      .replacing("high: { from: 50, months: 3 }", with: "high: { from: 50, months: 9 }")
    let problem = #expect(throws: YAMLProblem.self) { try rules(text) }
    #expect(problem?.findings.count == 1)
  }

  private func rules(_ yaml: String) throws -> PriorityRules {
    try PriorityRules(
      yaml: yaml, file: "priority.yaml",
      codes: [
        .judgement: Set(Judgement.allCases.map(\.rawValue)),
        .lastGrade: ["exceeds", "meets", "partlyMeets", "doesNotMeet"],
        .openConcerns: ["serious", "moderate", "minor"],
        .notInspected: [RiskFacts.notRegistered],
      ])
  }

  @Test(arguments: [
    // Good Friday and Easter Monday 2026 lie on 3 and 6 April.
    ("2026-04-02", 0, "2026-04-02"), ("2026-04-03", 0, "2026-04-07"),
    ("2026-04-02", 1, "2026-04-07"), ("2026-12-25", 0, "2026-12-29"),
    ("2027-12-25", 0, "2027-12-29"),
  ])
  func `offices are closed at weekends and on bank holidays`(
    _ from: String, _ days: Int, _ expected: String
  ) throws {
    let day = try #require(Day(from))
    let found = try folder.bankHolidays().day(days, workingDaysAfter: day)
    #expect(found.description == expected)
  }
}
