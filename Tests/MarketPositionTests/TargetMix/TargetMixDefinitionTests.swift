import Definitions
import DemandForecast
import Foundation
import StrictYAML
import TestSupport
import Testing
import Values

@testable import MarketPosition

@Suite struct TargetMixDefinitionTests {
  private let shipped: String
  private let definition: FlowDefinition

  init() throws {
    let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
    definition = try folder.flowModel()
    shipped = try folder.text(of: "Statement/target-mix.yaml")
  }

  @Test func `the mix that is shipped is read, and holds from its day`() throws {
    let mix = try TargetMix(yaml: shipped, file: "target-mix.yaml", definition)
    let (before, first) = (try #require(Day("2026-03-31")), try #require(Day("2026-04-01")))
    #expect(mix.aims.value(on: before) == nil)
    let aim = try #require(mix.aims.value(on: first))
    #expect(aim.value.lines.reduce(.zero) { $0 + $1.share } == .whole)
    #expect(aim.value.assumptions.compactMap(\.yearly).reduce(.zero, +) == Money("652000.00"))
    #expect(aim.reference.contains("invented"))
  }

  @Test(arguments: [
    ("percent: 36 ", "percent: 35 ", "The shares must add up to 100, not 99."),
    ("kinds: [kinship]", "kinds: [kinships]", "'kinships' is not in Forecasts/flow.yaml"),
    ("kinds: [kinship]", "kinds: [supported]", "Each kind must stand in one share"),
    ("[homesInHouse]", "[homesInHouse, kinship]", "are not given by the same services"),
    ("costs: 310000.00", "costs: 310000.00, saves: 1", "costs or saves so much a year, not both"),
    ("costs: 310000.00", "costs: much", "pounds"),
    ("by: 2030-03-31", "by: 2030-02-30", "must be a day"),
    ("roundedTo: { children: 10", "roundedTo: { children: 0", "This must be 1 or more"),
    ("    reference:", "    source:", "'reference' is missing"),
  ])
  func `a slip in the mix is found with its line`(
    _ right: String, _ wrong: String, _ message: String
  ) throws {
    let text = shipped.replacingOccurrences(of: right, with: wrong)
    #expect(text != shipped)
    let problem = #expect(throws: YAMLProblem.self) {
      try TargetMix(yaml: text, file: "target-mix.yaml", definition)
    }
    let finding = try #require(problem?.findings.first { $0.message.contains(message) })
    #expect(finding.place.line != nil)
  }

  @Test func `what an assumption saves is less than nothing`() throws {
    let text = shipped.replacingOccurrences(of: "costs: 310000.00", with: "saves: 310000.00")
    let mix = try TargetMix(yaml: text, file: "target-mix.yaml", definition)
    let day = try #require(Day("2027-01-01"))
    let aim = try #require(mix.aims.value(on: day))
    #expect(aim.value.assumptions.compactMap(\.yearly).reduce(.zero, +) == Money("32000.00"))
  }
}
