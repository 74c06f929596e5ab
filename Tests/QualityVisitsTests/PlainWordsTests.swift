import Definitions
import TestSupport
import Testing
import Values

@testable import QualityVisits

/// What may be said about a service, and what would tell who a child is.
@Suite struct PlainWordsTests {
  private let words: PlainWords

  init() throws {
    words = try ContractsFolder(path: "\(ProjectFolder.path)/Contracts").plainWords()
  }

  @Test(arguments: [
    ("Moved in from WX1 3DF last week", PrivateDetail.postcode),
    ("Record 943 476 5919 was left on the desk", .nationalNumber),
    ("The child born 12/03/2011 has no plan", .dateOfBirth),
    ("DOB 3 May 2012 is on the board", .dateOfBirth),
    ("A 14 year old has no school place", .age),
    ("One of them, aged 15, has no bedroom door", .age),
    ("Tamsin (14) spoke well of the home", .age),
    ("Good key work with Charlotte", .name),
    ("Staff know Ethan's plan", .name),
    ("The child Marrow spoke of her room", .name),
    ("YP J.B. asked for a lock", .name),
    ("The young person AB has no plan", .name),
  ])
  func `words that would tell who a child is are refused`(
    _ text: String, _ detail: PrivateDetail
  ) {
    #expect(words.faults(in: text).contains(detail))
  }

  @Test(arguments: [
    "Risk assessments are clear and staff know them",
    "Every child has a key worker of their own choosing",
    "The fire risk assessment of 12 March 2024 has run out",
    "Children aged 16 to 17 share a kitchen with adults",
    "3 of 4 young people told us that they feel safe",
    "Charlotte House has a new roof",
    "The manager answers within 14 days; telephone 01632 960101",
    "Invoice 943 476 5918 was queried",
    "The person in charge was on shift",
    "Regulation 44 reports came in for 9 of 12 months",
  ])
  func `words about the service are kept`(_ text: String) {
    #expect(words.faults(in: text) == [])
  }

  @Test func `a refusal does not repeat what it refuses`() {
    var findings: [Finding] = []
    words.check(Written("Good key work with Charlotte", at: Place(file: "--to-note")), &findings)
    #expect(findings.count == 1)
    #expect(findings.allSatisfy { !$0.message.contains("Charlotte") })
  }
}
