import Definitions
import Foundation
import StrictYAML
import TestSupport
import Testing
import Values

@testable import MarketPosition

@Suite struct StatementDefinitionTests {
  private let shipped: String

  init() throws {
    let path = "\(ProjectFolder.path)/Contracts/Statement/statement.yaml"
    shipped = try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func `the definition that is shipped is read in full`() throws {
    let definition = try StatementDefinitionTests.definition(shipped)
    #expect(definition.parts.map(\.heading).first == "The local picture")
    #expect(definition.parts.flatMap(\.sections).allSatisfy { !$0.blocks.isEmpty })
    #expect(definition.rings.value.map(\.tenths) == [50, 100, 200, 500])
    #expect(definition.duty.reference.contains("section 22G"))
  }

  @Test(arguments: [
    (999, "not concentrated"), (1000, "concentrated"), (2000, "highly concentrated"),
  ])
  func `the index has a word on each side of a boundary`(_ index: Int, _ words: String) throws {
    let definition = try StatementDefinitionTests.definition(shipped)
    #expect(definition.words(forIndex: index) == words)
  }

  @Test(arguments: [
    ("largestOwners: 10", "largestOwner: 10", "'largestOwner' is not known here"),
    ("largestOwners: 10", "largestOwners: ten", "must be a whole number, not 'ten'"),
    ("rings: [5, 10, 20, 50]", "rings: [5, 20, 10]", "The rings must grow"),
    ("rings: [5, 10, 20, 50]", "rings: [0, 5]", "between 1 and 1,000 miles"),
    ("rings: [5, 10, 20, 50]", "rings: [5, 9000000000000000000]", "between 1 and 1,000 miles"),
    ("heading: The local picture", "headings: The local picture", "'headings' is not known here"),
    (
      "{ below: 120, words: Tight }", "{ below: 70, words: Tight }", "each more than the one before"
    ),
    ("{ below: 2000, words: concentrated }", "{ words: concentrated }", "Every band but the last"),
  ])
  func `a slip is found with its line`(_ right: String, _ wrong: String, _ message: String) throws {
    let text = shipped.replacingOccurrences(of: right, with: wrong)
    #expect(text != shipped)
    let problem = #expect(throws: YAMLProblem.self) {
      try StatementDefinitionTests.definition(text)
    }
    let finding = try #require(problem?.findings.first { $0.message.contains(message) })
    #expect(finding.place.line != nil)
  }

  @Test(arguments: [
    (
      "{{ demand.lookedAfter | child", "{{ demand.lookedafter | child",
      "No figure of the statement is called 'demand.lookedafter'. Did you mean 'demand.lookedAfter'?"
    ),
    ("table: children-by-age", "table: children-by-ages", "There is no table 'children-by-ages'"),
    ("{{ demand.day }} the", "{{ demand.day the", "between two braces"),
    ("| child | children }}. In", "| children }}. In", "said of one and of several"),
    ("when: demand.rate", "when: demand.rate above 5", "A condition is the name of a figure"),
    (
      "  - trend: demand.lookedAfter", "  - tend: demand.lookedAfter",
      "A block begins with one of text"
    ),
    ("kind: bars", "kind: pie", "must be one of bars, stackedBars, lines"),
  ])
  func `a slip in a section is found with its line`(
    _ right: String, _ wrong: String, _ message: String
  ) throws {
    let path = "\(ProjectFolder.path)/Contracts/Statement/Sections/demand-now.yaml"
    let shipped = try String(contentsOfFile: path, encoding: .utf8)
    let text = shipped.replacingOccurrences(of: right, with: wrong)
    #expect(text != shipped)
    let problem = #expect(throws: YAMLProblem.self) {
      try SectionDefinition(
        named: "demand-now", yaml: text, file: "demand-now.yaml", narrative: { _ in "" })
    }
    let finding = try #require(problem?.findings.first { $0.message.contains(message) })
    #expect(finding.place.line != nil)
  }

  @Test func `a narrative is told of with its own line, and may hold markup as text`() throws {
    let section = """
      heading: Our words
      introduction: What we say.
      blocks: [{ narrative: ours.md }]
      """
    func read(_ words: String) throws -> SectionDefinition {
      try SectionDefinition(
        named: "ours", yaml: section, file: "ours.yaml", narrative: { _ in words })
    }
    let good = try read("In {{ council.name }} <b>we</b> care.\n\n- One\n")
    #expect(good.blocks.count == 2)
    let problem = #expect(throws: YAMLProblem.self) { try read("Fine.\n\n{{ council.nam }}\n") }
    let finding = try #require(problem?.findings.first)
    #expect(finding.place.line == 3 && finding.message.contains("Did you mean 'council.name'?"))
    #expect(throws: YAMLProblem.self) { try read("# A heading") }
  }

  /// The definition of a text, with the sections that are shipped.
  private static func definition(_ text: String) throws -> StatementDefinition {
    let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
    return try StatementDefinition(
      yaml: text, file: "statement.yaml", section: folder.statementSection)
  }
}
