import Definitions
import Foundation
import StrictYAML
import TestSupport
import Testing
import Values

@testable import MarketPosition

/// With whom the council is compared.
@Suite struct NeighboursTests {
  private static let text = """
    description: Neighbours
    council: X06000001
    neighbours:
      - { code: X06000002, name: Northfell }
    reference: Ours
    """

  @Test func `the neighbours that are shipped are Westmarch's, and nobody else's`() throws {
    let neighbours = try ContractsFolder(path: "\(ProjectFolder.path)/Contracts").neighbours()
    #expect(neighbours.of("X06000001").map(\.name) == ["Northfell", "Yarrowdale", "Kestrelby"])
    #expect(neighbours.of("E09000003").isEmpty)
  }

  @Test(arguments: [
    ("code: X06000002", "code: X06000001", "the council itself is none of them"),
    ("reference: Ours", "source: Ours", "'source' is not known here"),
    (
      "name: Northfell }", "name: Northfell }\n  - { code: X06000002, name: N }",
      "Each neighbour stands once"
    ),
  ])
  func `a slip is found`(_ right: String, _ wrong: String, _ message: String) {
    let text = NeighboursTests.text.replacingOccurrences(of: right, with: wrong)
    let problem = #expect(throws: YAMLProblem.self) {
      try Neighbours(yaml: text, file: "neighbours.yaml")
    }
    #expect(problem?.findings.contains { $0.message.contains(message) } == true)
  }
}
