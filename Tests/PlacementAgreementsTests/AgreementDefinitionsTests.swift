import Definitions
import StrictYAML
import TestSupport
import Testing
import Values

@testable import PlacementAgreements

/// The kinds and codes of agreements as they are shipped, and what is refused of others.
@Suite struct AgreementDefinitionsTests {
  private let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
  private let day = Day(daysSince1970: 20_544)

  @Test func `every kind of agreement says its notice, its signing and its reviews`() throws {
    let kinds = try folder.agreementKinds()
    for kind in AgreementKind.allCases {
      #expect(kinds[kind].noticeDays.value(on: day) != nil)
      #expect(kinds[kind].signedWithinDays.value(on: day) != nil)
      #expect(kinds[kind].reviewMonths.value(on: day) != nil)
    }
  }

  @Test func `only a placement has an address, and only support at home counts hours`() throws {
    let kinds = try folder.agreementKinds()
    #expect(AgreementKind.allCases.filter { kinds[$0].hasPlacementAddress } == [.placement])
    #expect(
      AgreementKind.allCases.filter { kinds[$0].tracksHours } == [.reverseResidential, .wrapAround])
  }

  @Test func `discounts are taken off accommodation and care alone`() throws {
    let kinds = try folder.feeLineKinds()
    #expect(kinds.kinds.filter(\.isDiscounted).map(\.code) == ["care"])
    #expect(kinds["oneOff"]?.per == [.once])
    #expect(kinds["care"]?.per.first == .week)
    #expect(kinds.title(of: "gone") == "gone")
  }

  @Test func `the lists of codes are not empty, and every code says where it comes from`() throws {
    let lists = [
      try folder.absenceReasons(), try folder.endReasons(), try folder.outcomeMeasures(),
    ]
    for list in lists {
      #expect(!list.codes.isEmpty)
      #expect(list.codes.allSatisfy { !$0.words.isEmpty && !$0.reference.isEmpty })
    }
    #expect(try folder.endReasons().code("provider notice", on: day).code == "providerNotice")
  }

  @Test func `every slip in the kinds of fee line is told with its line`() throws {
    let yaml = """
      description: Kinds
      reference: x
      kinds:
        care: { title: Care, per: [month], discounted: perhaps, hours: false, funder: police }
        one-off: { title: One-off, per: [], discounted: false, hours: false, funder: health }
        other: { titel: Other, per: once, discounted: false, hours: false, funder: health }
      """
    let problem = try #require(throws: YAMLProblem.self) {
      try FeeLineKinds(yaml: yaml, file: "x.yaml")
    }
    #expect(problem.findings.compactMap(\.place.line) == [4, 4, 4, 5, 5, 6, 6])
  }

  @Test func `a kind of agreement that is missing or names an unknown document is refused`() throws
  {
    let yaml = """
      description: Kinds
      documents: { plan: Plan }
      schedules: { fees: { title: Fees, clauses: [Nothing more is paid] } }
      kinds:
        placement:
          title: Agreement
          placementAddress: true
          tracksHours: false
          withoutService: Unregistered
          schedules: [fees]
          documents: [plans]
          noticeDays: { 2015-04-01: { value: soon, reference: x } }
          signedWithinDays: { 2015-04-01: { value: 5, reference: x } }
          reviewMonths: { 2015-04-01: { value: 5 } }
        wrapAround: []
      """
    let problem = try #require(throws: YAMLProblem.self) {
      try AgreementKinds(yaml: yaml, file: "x.yaml")
    }
    let lines = problem.findings.compactMap(\.place.line)
    #expect(Set([5, 11, 12, 14, 15]).isSubset(of: lines))
  }
}
