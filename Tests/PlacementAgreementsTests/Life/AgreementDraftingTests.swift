import ProviderRegister
import PurchasingVehicles
import TestSupport
import Testing
import Values

@testable import PlacementAgreements

/// What a draft becomes, and what is refused.
@Suite struct AgreementDraftingTests {
  private let council: AgreementCouncil

  init() throws {
    council = try AgreementCouncil()
  }

  @Test func `a draft finds provider, type, band and notice by itself`() throws {
    let file = try council.file(council.draft(council.facts()), on: "2026-04-01")
    #expect(file.provider.name == "Larkenby Care Ltd")
    #expect(file.agreement.serviceType == "Independent Fostering Agency")
    #expect(file.agreement.route == .vehicle)
    #expect(file.lot == "westmarch-fostering/core/5-to-10")
    #expect(file.termsOfDay?.noticeDays == 28)
    #expect(file.state.status == .draft)
  }

  @Test func `a child of 15 is refused supported accommodation, and one of 16 is not`() throws {
    var facts = try council.facts()
    facts.service = "9000002"
    (facts.lot, facts.route, facts.outsideReason) = (nil, .spot, "emergency")
    facts.child.birthMonth = Month("2010-02")
    facts.from = try Day(testing: "2026-01-31")
    let problems = try council.problems { try council.draft(facts) }
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("No child under 16 may be placed") == true)
    facts.from = try Day(testing: "2026-02-01")
    try council.draft(facts)
  }

  @Test func `a home is open to the last day on the register, and the day after needs two people`()
    throws
  {
    var facts = try council.facts()
    facts.service = "9000001"
    (facts.lot, facts.route) = (nil, .block)
    facts.from = try Day(testing: "2026-05-31")
    try council.draft(facts)
    (facts.reference, facts.from) = ("WM-2", try Day(testing: "2026-06-01"))
    let problem = try #require(throws: AgreementProblem.self) { try council.draft(facts) }
    #expect(problem.exitStatus == .notAllowed)
    let exception = PlacingException(
      reason: "test", decisionReference: "CS/1",
      people: try TwoPeople(decidedBy: "Ines Thistleward", approvedBy: "Dario Ormsgate"))
    try council.draft(facts, exception: exception)
    #expect(try council.file("WM-2", on: "2026-06-01").exceptions.map(\.rule) == [.closed])
  }

  @Test func `a reference that could be a name is refused, and never repeated`() throws {
    var facts = try council.facts()
    facts.child.reference = "Ann Example"
    let problems = try council.problems { try council.draft(facts) }
    #expect(problems.count == 1)
    #expect(problems.allSatisfy { !$0.contains("Example") })
  }

  @Test func `everything that is wrong is said at once, and nothing is kept`() throws {
    var facts = try council.facts()
    facts.child.sex = nil
    facts.service = "9999999"
    facts.lot = "none/such"
    facts.fees = [GivenFee(kind: "rent", amount: Money(pence: 1))]
    facts.plannedEnd = try Day(testing: "2026-01-04")
    #expect(try council.problems { try council.draft(facts) }.count >= 4)
    #expect(throws: AgreementProblem.self) { try council.file("WM-1", on: "2026-04-01") }
  }
}
