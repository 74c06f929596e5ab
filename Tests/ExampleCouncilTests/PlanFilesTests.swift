import Foundation
import TestSupport
import Testing
import Values

@testable import ExampleCouncil

@Test(arguments: ["action-plan", "action-updates", "intentions", "dashboard-counts"])
func `the plan and the intentions have the headings of the sample of their kind`(
  _ name: String
) throws {
  let sample = try Table(contentsOf: "\(ProjectFolder.path)/Imports/Samples/\(name).csv")
  let ours = Table(try Westmarch.bytes("plans/\(name).csv"))
  #expect(ours.headings == sample.headings)
  #expect(!ours.rows.isEmpty)
}

@Test func `the plan has five workstreams and every kind of action that such plans have`() {
  let titles = PlannedWork.all.map(\.title)
  #expect(titles.count == 5)
  let objectives = Set(PlannedWork.all.flatMap(\.actions).map(\.objective))
  let wanted = [
    "Placement agreements and contracts", "Clear funding arrangements", "Mapping", "Early help",
    "Edge of care", "Mental health", "Specialist fostering", "Remand fostering",
    "Adoption and special guardianship", "Supported accommodation", "Respite and emergency",
    "Data", "Market position statement", "Provider engagement",
  ]
  for objective in wanted { #expect(objectives.contains(objective)) }
}

@Test func `nobody who leads an action sees the evidence that it was done`() throws {
  let plan = Table(try Westmarch.bytes("plans/action-plan.csv"))
  let updates = Table(try Westmarch.bytes("plans/action-updates.csv"))
  let leads = Set(plan.rows.map { $0[8] })
  let closed = updates.rows.filter { !$0[8].isEmpty }
  #expect(closed.count >= 8)
  for row in closed { #expect(!leads.contains(row[5])) }
}

@Test func `last year's intentions each say what came of them, and this year's do not`() throws {
  let rows = Table(try Westmarch.bytes("plans/intentions.csv")).rows
  #expect(rows.count >= 12)
  for row in rows { #expect(row[15].isEmpty == row[7].hasPrefix("2026")) }
}
