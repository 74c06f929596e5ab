import Foundation
import TestSupport
import Testing
import Values

@testable import ExampleCouncil

@Test(arguments: ["officers", "visits", "visit-actions", "independent-reports"])
func `the lists of quality work have the headings of the sample of their kind`(
  _ name: String
) throws {
  let sample = try Table(contentsOf: "\(ProjectFolder.path)/Imports/Samples/\(name).csv")
  let ours = Table(try Westmarch.bytes("quality/\(name).csv"))
  #expect(ours.headings == sample.headings)
  #expect(!ours.rows.isEmpty)
}

@Test func `a year of visits is made by three officers, none of them at a weekend or to come`() {
  let visits = Westmarch.council.quality.visits
  #expect((180...260).contains(visits.count))
  #expect(Set(visits.map(\.officer)).count == 3)
  for visit in visits {
    #expect(visit.day < ExampleCalendar.today && visit.day.orMonday == visit.day)
  }
}

@Test func `reports are in every state, and actions open, overdue and closed by another`() {
  let visits = Westmarch.council.quality.visits
  #expect(visits.contains { $0.report.sentOn == nil })
  #expect(visits.contains { $0.report.sentOn != nil && $0.report.finalOn == nil })
  #expect(visits.count { $0.report.finalOn != nil } > visits.count * 3 / 4)
  let actions = visits.flatMap(\.actions)
  #expect(actions.contains { $0.closed == nil && $0.due < ExampleCalendar.today })
  #expect(actions.contains { $0.closed == nil && $0.due > ExampleCalendar.today })
  for action in actions { #expect(action.closed?.person != action.owner) }
}

@Test func `of one home no report came since July`() {
  let reports = Dictionary(grouping: Westmarch.council.quality.reports, by: \.urn)
  let last = reports.values.compactMap { $0.map(\.month).max() }
  #expect(last.contains { $0.description <= "2026-07" })
  #expect(last.count { $0.description == "2026-10" } > last.count * 2 / 3)
}
