import PurchasingVehicles
import Store
import TestSupport
import Testing
import Values

@testable import PlacementAgreements

/// The council's list of agreements: what it becomes, and what is said of its mistakes.
@Suite struct AgreementImportTests {
  @Test func `an agreement is kept as it was agreed`() throws {
    let lists = try ListStore()
    try lists.take([
      [
        "Route": "Framework", "Vehicle": "alliance", "Lot": "core", "Band": "standard",
        "Call-off": "WM-2025-0001", "Agreed on": "20/03/2025", "Sibling group": "SG-1",
        "Solo": "Yes",
        "Planned end": "31/03/2026", "Budget code": "R100", "Legal status": "Section 20",
      ]
    ])
    let day = try #require(Day("2025-04-01"))
    #expect(
      try lists.agreements() == [
        Agreement(
          number: 1, reference: "A-1", kind: .placement, child: 1, siblingGroup: "SG-1",
          provider: 3, urn: "9000101", serviceType: "Children's home", isSolo: true,
          route: .vehicle, vehicle: 7, lot: 8, band: 9, callOff: 5, outsideReason: nil,
          distanceReason: nil, agreedOn: Day("2025-03-20"), from: day, supersedes: nil)
      ])
    let terms = try lists.made.store.read { try AgreementQueries.terms($0)[1] }
    #expect(
      terms == [
        AgreementTerms(
          range: try #require(DayRange(from: day, until: nil)), plannedEnd: Day("2026-03-31"),
          noticeDays: nil, legalStatus: "V2", legalFrom: nil, budgetCode: "R100",
          reviewMonths: nil)
      ])
  }

  @Test func `the service says whose and what it is where the list does not`() throws {
    let lists = try ListStore()
    try lists.take([["Provider": "", "Service type": ""]])
    let kept = try #require(try lists.agreements().first)
    #expect(kept.provider == 3 && kept.serviceType == "Children's home")
  }

  @Test(arguments: ["14/05/2013", "2013-05-14", "05/2013", "2013-05", "May 2013"])
  func `of a day of birth nothing is kept but the month`(_ written: String) throws {
    let lists = try ListStore()
    try lists.take([["Month of birth": written]])
    let child = try lists.made.store.read { try AgreementQueries.children($0)[1] }
    #expect(child?.birthMonth == Month("2013-05"))
    let contents = try lists.made.contents().values.joined().joined()
    #expect(!contents.contains("2013-05-14") && !contents.contains("14/05"))
  }

  @Test func `a name or a day of birth in the list is refused and never repeated`() throws {
    let lists = try ListStore()
    let problems = try lists.problems {
      try lists.take([["Child reference": "Poppy Thistle", "Month of birth": "14.05.2013"]])
    }
    #expect(
      problems == [
        "line 2, column A (Child reference): \(ChildReference.complaint)",
        "line 2, column B (Month of birth): This is no month of the calendar. Write it as in 05/2012 "
          + "or 2012-05.",
      ])
    #expect(!problems.joined().contains("Poppy") && !problems.joined().contains("14.05"))
  }

  @Test func `the needs of a child are kept as coded`() throws {
    let lists = try ListStore()
    try lists.take([["Needs": "pets=can; livingCompanions=Solo;pets=can"]])
    #expect(try lists.needs() == ["livingCompanions=solo", "pets=can"])
  }

  @Test func `a need that is not in the list of codes is named with the nearest that is`() throws {
    let lists = try ListStore()
    let problems = try lists.problems {
      try lists.take([["Needs": "livingCompanion=solo; pets=can"], ["Needs": "by the sea"]])
    }
    #expect(problems.count == 3)
    #expect(problems[0].hasPrefix("line 2, column C (Needs): 'livingCompanion=solo' is not known"))
    #expect(problems[0].contains("Did you mean 'livingCompanions=solo'?"))
    #expect(problems[1].contains("(Needs): This is not known here. Known are the codes in"))
    #expect(try lists.agreements().isEmpty)
  }

  @Test func `every mistake of every row is named at once, and nothing is kept`() throws {
    let lists = try ListStore()
    let mistakes: [([String: String], String)] = [
      (["URN": "9009999"], "9009999 is no service in the register."),
      (["Provider": "Nobody"], "'Nobody' is no provider"),
      (["URN": "9000187", "Provider": ""], "the register does not know whose service it is."),
      (["Route": "Framework"], "An agreement through a vehicle names it"),
      (["Route": "Framework", "Vehicle": "other"], "No vehicle 'other' was loaded."),
      (["Vehicle": "alliance"], "The route says that it was not bought through a vehicle."),
      (
        ["Route": "Framework", "Vehicle": "alliance", "Lot": "gold"],
        "The vehicle has no lot 'gold'. There are: core."
      ),
      (
        ["Route": "Framework", "Vehicle": "alliance", "Lot": "core", "Band": "gold"],
        "The lot has no price band 'gold'. There are: standard."
      ),
      (["Ended on": "31/03/2025"], "It would end before it began on 1 April 2025."),
      (["Planned end": "31/03/2025"], "It would end before it began on 1 April 2025."),
      (["Month of birth": "06/2013"], "says otherwise of the same child."),
      (["Child reference": "C-2", "Months between reviews": "25"], "from 1 to 24 months apart."),
      (["Call-off": "WM-9"], "'WM-9' is no call-off that is recorded."),
      (["Kind of agreement": "Wrap-around support"], "has no service with a URN"),
      (["Reason for ending": "Moved"], "and no last day"),
      (
        ["Signed for the provider by": "T. Rookhope", "Signed by provider on": ""],
        "Say on which day it was signed"
      ),
      (["Takes the place of": "A-99"], "'A-99' is no agreement that is recorded or in this list."),
    ]
    let rows = mistakes.enumerated().map { number, mistake in
      ["Reference": "A-\(number + 2)"].merging(mistake.0) { $1 }
    }
    let problems = try lists.problems { try lists.take([[:]] + rows) }
    #expect(problems.count == mistakes.count)
    for (number, (problem, mistake)) in zip(problems, mistakes).enumerated() {
      #expect(
        problem.hasPrefix("line \(number + 3), ") && problem.contains(mistake.1), "\(problem)")
    }
    #expect(try lists.agreements().isEmpty)
  }

  @Test(arguments: [("2009-04", 0), ("2009-05", 1)])
  func `nobody under 16 on the first day goes to supported accommodation`(
    _ birth: String, _ count: Int
  ) throws {
    let lists = try ListStore()
    let problems = try lists.problems {
      try lists.take([
        ["URN": "9000187", "Service type": "Supported Accommodation", "Month of birth": birth]
      ])
    }
    #expect(problems.count == count)
  }
}
