import Importing
import StrictYAML
import TestSupport
import Testing
import Values

@testable import Definitions

/// The definitions of the register as they are shipped, and what is refused of others.
@Suite struct RegisterDefinitionsTests {
  private let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
  private let day = Day(daysSince1970: 20_544)

  @Test func `the shipped lists are well formed, and every entry has its reference`() throws {
    let lists = [
      try folder.standingReasons(), try folder.contactChannels(), try folder.stakeholderRoles(),
    ]
    for list in lists {
      #expect(!list.codes.isEmpty)
      #expect(list.codes.allSatisfy { !$0.reference.isEmpty && !$0.words.isEmpty })
    }
    #expect(try !folder.dueDiligence().documents.isEmpty)
  }

  @Test func `the kinds of document are those that lists of documents may hold`() throws {
    let imported = try ProjectFolder.imports.codeList("document-kinds").codes
    #expect(try folder.dueDiligence().documents.map(\.name) == imported)
  }

  @Test func `documents are required only for types that Ofsted registers`() throws {
    let types = Set(try ProjectFolder.imports.codeList("provision-types").codes)
    for document in try folder.dueDiligence().documents {
      let named = document.requiredFor.changes.compactMap(\.value).flatMap(\.value)
      #expect(Set(named).subtracting(types) == [], "\(document.name)")
    }
  }

  @Test func `supported accommodation needs its papers from the day it had to register`() throws {
    let certificate = try #require(try folder.dueDiligence()["ofsted registration certificate"])
    let before = try #require(Day("2023-10-27"))
    let type = "Supported Accommodation"
    #expect(!certificate.isRequired(for: type, isInHouse: false, on: before))
    #expect(certificate.isRequired(for: type, isInHouse: false, on: before.adding(days: 1)))
  }

  @Test func `the council does not ask itself for insurance, but for a safeguarding policy`() throws
  {
    let rules = try folder.dueDiligence()
    let insurance = try #require(rules["Public liability insurance"])
    let policy = try #require(rules["Safeguarding policy"])
    #expect(!insurance.isRequired(for: "Children's home", isInHouse: true, on: day))
    #expect(policy.isRequired(for: "Children's home", isInHouse: true, on: day))
  }

  @Test(arguments: ["safeguarding-concern", "Safeguarding Concern", "SAFEGUARDING_CONCERN"])
  func `a code is found in any case, with spaces or hyphens`(_ written: String) throws {
    #expect(
      try folder.standingReasons().code(written, for: "suspend", on: day).code
        == "safeguarding-concern")
  }

  @Test func `a code is refused for another use, and before and after its time`() throws {
    let list = try CodeDefinitions(
      noun: "reason",
      yaml: """
        description: A list
        codes:
          old-one: { means: Old, for: [suspend], from: 2020-04-01, until: 2026-04-01, reference: x }
        """,
      file: "x.yaml", uses: ["suspend", "lift"])
    let last = day.adding(days: -1)
    #expect(try list.code("old-one", for: "suspend", on: last).words == "Old")
    #expect(throws: UnknownCode.self) { try list.code("old-one", for: "lift", on: last) }
    #expect(throws: UnknownCode.self) { try list.code("old-one", for: "suspend", on: day) }
    #expect(list.words(for: "gone") == "gone")
  }

  @Test func `every slip in a list of codes is told with its line`() throws {
    let yaml = """
      description: A list
      codes:
        Bad Code: { means: x, for: [suspend], from: 2020-04-01, reference: x }
        good: { means: x, for: [sell], from: 2020-02-30, reference: x }
        other: { meaning: x, for: [lift], from: 2020-04-01, reference: x }
      """
    let problem = try #require(throws: YAMLProblem.self) {
      try CodeDefinitions(noun: "reason", yaml: yaml, file: "x.yaml", uses: ["suspend", "lift"])
    }
    #expect(problem.findings.compactMap(\.place.line) == [3, 4, 4, 5, 5])
  }

  @Test func `every slip in the rules for documents is told with its line`() throws {
    let yaml = """
      description: Rules
      documents:
        Insurance:
          heldBy: group
          askedInHouse: perhaps
          warnDaysBefore:
            2025-04-01: { value: 42, reference: x }
            2024-04-01: { value: soon }
          requiredFor:
            April: { types: [Children's home], reference: x }
      """
    let problem = try #require(throws: YAMLProblem.self) {
      try DueDiligence(yaml: yaml, file: "x.yaml")
    }
    #expect(problem.findings.compactMap(\.place.line).sorted() == [4, 5, 7, 8, 10])
  }
}
