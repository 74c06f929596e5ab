import Definitions
import StrictYAML
import TestSupport
import Testing
import Values

@testable import QualityVisits

/// The review formats that are shipped, and what makes one impossible.
@Suite struct ReviewFormatTests {
  private static let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")

  @Test func `a children's home is reviewed by the nine quality standards`() throws {
    let format = try ReviewFormatTests.folder.reviewFormat("childrens-homes")
    #expect(
      format.standards.map(\.code) == [
        "quality", "views", "education", "enjoyment", "health", "relationships", "protection",
        "leadership", "planning",
      ])
    #expect(format.standards.map(\.reference) == (6...14).map { "regulation \($0)" })
  }

  @Test(arguments: ReviewFormatTests.folder.reviewFormatNames())
  func `every question says what its answer rests on and which rule asks it`(
    _ name: String
  ) throws {
    let format = try ReviewFormatTests.folder.reviewFormat(name)
    for standard in format.standards {
      #expect(standard.questions.count >= 2, "\(standard.code)")
      for question in standard.questions {
        #expect(question.ask.hasSuffix("?"))
        #expect(!question.evidence.isEmpty)
        #expect(!question.reference.isEmpty)
      }
    }
  }

  @Test(arguments: [
    (["protection": "meets"], "meets"),
    (["protection": "doesNotMeet", "quality": "exceeds", "leadership": "exceeds"], "doesNotMeet"),
    (["education": "doesNotMeet", "leadership": "exceeds"], "meets"),
    (["education": "exceeds", "enjoyment": "meets"], "exceeds"),
    (["education": "meets", "enjoyment": "partlyMeets"], "meets"),
    (["education": "partlyMeets", "enjoyment": "partlyMeets"], "partlyMeets"),
  ])
  func `the whole review has the weighted grade, and the lowest where a limiting standard has it`(
    _ grades: [String: String], _ overall: String
  ) throws {
    let format = try ReviewFormatTests.folder.reviewFormat("childrens-homes")
    #expect(format.overall(of: grades)?.code == overall)
  }

  @Test func `a review in which nothing was graded has no grade`() throws {
    let format = try ReviewFormatTests.folder.reviewFormat("childrens-homes")
    #expect(format.overall(of: [:]) == nil)
  }

  @Test func `everything that is wrong with a format is named with its line`() {
    let yaml = """
      title: Homes
      reference: The regulations
      from: 2015-02-30
      serviceTypes: [Children's home]
      scale:
        reference: Ours
        grades:
          good: { title: Good, means: Good, points: 1, overallFrom: 1 }
      standards:
        Care Of Children:
          title: Care
          reference: regulation 6
          weight: 0
          questions:
            - { ask: How?, evidence: [hearsay], reference: regulation 6 }
      documents: []
      figures: {}
      extra: 1
      """
    let problem = #expect(throws: YAMLProblem.self) {
      try ReviewFormat(name: "homes", yaml: yaml, file: "homes.yaml")
    }
    #expect(problem?.findings.map(\.place.line) == [3, 8, 11, 13, 15, 18])
  }
}
