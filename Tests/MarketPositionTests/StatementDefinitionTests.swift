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
    let definition = try StatementDefinition(yaml: shipped, file: "statement.yaml")
    #expect(definition.sections.map(\.measures) == StatementDefinition.Measures.allCases)
    #expect(definition.rings.value.map(\.tenths) == [50, 100, 200, 500])
    #expect(definition.duty.reference.contains("section 22G"))
  }

  @Test(arguments: [
    (999, "not concentrated"), (1000, "concentrated"), (2000, "highly concentrated"),
  ])
  func `the index has a word on each side of a boundary`(_ index: Int, _ words: String) throws {
    let definition = try StatementDefinition(yaml: shipped, file: "statement.yaml")
    #expect(definition.words(forIndex: index) == words)
  }

  @Test(arguments: [
    ("largestOwners: 10", "largestOwner: 10", "'largestOwner' is not known here"),
    ("largestOwners: 10", "largestOwners: ten", "must be a whole number, not 'ten'"),
    ("rings: [5, 10, 20, 50]", "rings: [5, 20, 10]", "The rings must grow"),
    ("rings: [5, 10, 20, 50]", "rings: [0, 5]", "between 1 and 1,000 miles"),
    ("rings: [5, 10, 20, 50]", "rings: [5, 9000000000000000000]", "between 1 and 1,000 miles"),
    ("measures: quality", "measures: qualities", "must be one of localPicture"),
    ("{ below: 2000, words: concentrated }", "{ words: concentrated }", "Every band but the last"),
  ])
  func `a slip is found with its line`(_ right: String, _ wrong: String, _ message: String) throws {
    let text = shipped.replacingOccurrences(of: right, with: wrong)
    #expect(text != shipped)
    let problem = #expect(throws: YAMLProblem.self) {
      try StatementDefinition(yaml: text, file: "statement.yaml")
    }
    let finding = try #require(problem?.findings.first { $0.message.contains(message) })
    #expect(finding.place.line != nil)
  }
}
