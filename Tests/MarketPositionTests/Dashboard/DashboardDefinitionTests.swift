import Definitions
import StrictYAML
import TestSupport
import Testing
import Values

@testable import MarketPosition

@Suite struct DashboardDefinitionTests {
  private static let contracts = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")

  @Test func `the shipped dashboard measures in-area, stability, fostering, homes and cost`() throws
  {
    let definition = try DashboardDefinitionTests.contracts.dashboardDefinition()
    let measures = Set(definition.statements.flatMap(\.measures).map(\.measure))
    #expect(
      measures.isSuperset(of: [
        .childrenLookedAfter, .insideArea, .farFromHome, .manyPlacements, .longTermStability,
        .carersRecruited, .ownShare, .childrenPlaced, .stayingPut, .weeklyCost, .judgedInadequate,
      ]))
    #expect(definition.statements.allSatisfy { $0.weWill.hasPrefix("We will ") })
    #expect(definition.words.count == DashboardStatus.allCases.count)
  }

  @Test(arguments: [
    (79, DashboardStatus.offTarget), (80, .nearTarget), (89, .nearTarget), (90, .onTarget),
  ])
  func `where higher is better, the target is reached from below`(
    _ part: Int, _ status: DashboardStatus
  ) throws {
    let measure = try DashboardDefinitionTests.measure(better: "higher", target: 90, near: 80)
    let day = try #require(Day("2026-10-31"))
    #expect(measure.status(of: .share(part, of: 100), on: day) == status)
  }

  @Test(arguments: [
    (23, DashboardStatus.offTarget), (22, .nearTarget), (21, .nearTarget), (20, .onTarget),
    (0, .onTarget),
  ])
  func `where lower is better, the target is reached from above`(
    _ count: Int, _ status: DashboardStatus
  ) throws {
    let measure = try DashboardDefinitionTests.measure(better: "lower", target: 20, near: 22)
    let day = try #require(Day("2026-10-31"))
    #expect(measure.status(of: .count(count), on: day) == status)
  }

  @Test func `a share is held against its target before it is rounded`() throws {
    let measure = try DashboardDefinitionTests.measure(better: "higher", target: 90, near: 80)
    let day = try #require(Day("2026-10-31"))
    #expect(measure.status(of: .share(897, of: 1000), on: day) == .nearTarget)
  }

  @Test func `before the day of a target there is none, and without a figure there is no status`()
    throws
  {
    let measure = try DashboardDefinitionTests.measure(better: "higher", target: 90, near: 80)
    let (before, day) = (try #require(Day("2026-03-31")), try #require(Day("2026-04-01")))
    #expect(measure.status(of: .count(1), on: before) == .noTarget)
    #expect(measure.status(of: .count(1), on: day) == .offTarget)
    #expect(measure.status(of: nil, on: day) == .noFigure)
    #expect(measure.status(of: .share(0, of: 0), on: day) == .noFigure)
  }

  @Test(arguments: [
    ("better: lower, targets: { 2026-04-01: { target: 9, near: 8, reference: R } }", "below"),
    ("better: higher, targets: { 2026-04-01: { target: 9, near: 10, reference: R } }", "above"),
    ("better: sideways", "one of higher, lower"),
    ("better: lower, of: [Foster]", "has no 'of'"),
    ("better: lower, tagret: 3", "'tagret' is not known"),
    ("better: lower, targets: { 2026-04-01: { target: 9, near: 9 } }", "'reference' is missing"),
  ])
  func `what is wrong with a measure is said`(_ rest: String, _ words: String) {
    let problem = #expect(throws: YAMLProblem.self) {
      try DashboardDefinition(
        yaml: DashboardDefinitionTests.yaml("measure: childrenLookedAfter, \(rest)"),
        file: "dashboard.yaml")
    }
    #expect(problem?.findings.contains { $0.message.contains(words) } == true)
  }

  @Test func `a price must say of which types of service it is`() {
    let problem = #expect(throws: YAMLProblem.self) {
      try DashboardDefinition(
        yaml: DashboardDefinitionTests.yaml("measure: weeklyCost, better: lower"),
        file: "dashboard.yaml")
    }
    #expect(problem?.findings.first?.message.contains("needs 'of'") == true)
  }

  @Test func `an action must be named by its number in the plan`() {
    let yaml = DashboardDefinitionTests.yaml("measure: childrenLookedAfter, better: lower")
      .replacing("    measures:", with: "    actions: [\"2.3\", second]\n    measures:")
    let problem = #expect(throws: YAMLProblem.self) {
      try DashboardDefinition(yaml: yaml, file: "dashboard.yaml")
    }
    #expect(
      problem?.findings.map(\.message) == [
        "'second' must be the number of an action in the plan, as in 2.3."
      ])
  }

  private static func measure(
    better: String, target: Int, near: Int
  ) throws -> DashboardDefinition.Measure {
    let line = """
      measure: childrenLookedAfter, better: \(better), \
      targets: { 2026-04-01: { target: \(target), near: \(near), reference: R } }
      """
    let definition = try DashboardDefinition(yaml: yaml(line), file: "dashboard.yaml")
    return try #require(definition.statements.first?.measures.first)
  }

  private static func yaml(_ measure: String) -> String {
    """
    description: D
    title: T
    subtitle: S
    oldestMonths: 12
    words: { onTarget: a, nearTarget: b, offTarget: c, noTarget: d, noFigure: e }
    statements:
      - key: edgeOfCare
        weWill: We will.
        measures:
          - { label: L, subject: the number, \(measure) }
    """
  }
}
