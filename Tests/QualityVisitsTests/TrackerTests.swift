import Definitions
import GRDB
import GRDB
import ProviderRegister
import Store
import StrictYAML
import TestSupport
import Testing
import Values

@testable import QualityVisits

/// How services stand in the tracker, and why.
@Suite struct TrackerTests {
  private let made: QualityStore
  private var day: Day { made.today }

  init() throws {
    made = try QualityStore()
    try made.takeReports("9000101")
  }

  private func tracked(
    _ urn: String, for reader: ConcernReader = .meeting
  ) throws -> TrackedService {
    let tracker = try made.store.read { db in
      try Tracker(on: day, visibleTo: reader, made.folder, db)
    }
    return try #require(tracker.services.first { $0.service.urn == urn })
  }

  @Test(
    arguments: [
      ([], nil), ([2], .first), ([2, 2, 2], .steady), ([2, 1, 1], .improving),
      ([0, 0, 1], .declining), ([1, 2, 1], .mixed),
    ] as [([Int], GradeTrend?)])
  func `a trend is where the grades go, the best being the first`(
    _ ranks: [Int], _ trend: GradeTrend?
  ) {
    #expect(GradeTrend(ofRanks: ranks) == trend)
  }

  @Test func `a service without anything wrong is green`() throws {
    try made.takeVisit("9000101", on: "01/10/2026", "protection=meets:data", isFinal: true)
    let service = try tracked("9000101")
    #expect(service.status == .green)
    #expect(service.reasons == [])
    #expect(service.grade?.code == "meets")
    #expect(service.trend == .first)
  }

  @Test func `a grade counts when two people agreed to it, and not before`() throws {
    try made.takeVisit("9000101", on: "01/10/2026", "protection=doesNotMeet:data", isFinal: false)
    #expect(try tracked("9000101").grade == nil)
    #expect(try tracked("9000101").status == .green)
    try made.takeVisit("9000101", on: "02/10/2026", "protection=doesNotMeet:data", isFinal: true)
    #expect(try tracked("9000101").status == .red)
    #expect(try tracked("9000101").reasons == ["graded does not meet"])
  }

  @Test func `the trend follows the last three grades and no earlier one`() throws {
    for (day, grade) in [
      ("01/05/2026", "exceeds"), ("01/06/2026", "doesNotMeet"), ("01/07/2026", "partlyMeets"),
      ("01/08/2026", "meets"),
    ] {
      try made.takeVisit("9000101", on: day, "protection=\(grade):data", isFinal: true)
    }
    #expect(try tracked("9000101").trend == .improving)
  }

  @Test func `one overdue action is amber, and three are red`() throws {
    try made.takeVisit("9000101", on: "01/10/2026", "protection=meets:data", isFinal: true)
    try made.takeAction("9000101", "01/10/2026", "Mend the door", due: "31/10/2026")
    #expect(try tracked("9000101").reasons == ["1 overdue action"])
    #expect(try tracked("9000101").status == .amber)
    try made.takeAction("9000101", "01/10/2026", "Mend the gate", due: "30/10/2026")
    try made.takeAction("9000101", "01/10/2026", "Mend the roof", due: "01/11/2026")
    #expect(try tracked("9000101").overdueActions == 2)
    try made.takeAction("9000101", "01/10/2026", "Mend the wall", due: "29/10/2026")
    #expect(try tracked("9000101").status == .red)
    #expect(try tracked("9000101").openActions == 4)
  }

  @Test func `a restricted concern is only in the tracker of those named for it`() throws {
    try made.takeVisit("9000101", on: "01/10/2026", "protection=meets:data", isFinal: true)
    try made.logConcern("9000101", severity: "serious", readers: ["Elspeth Marrowby"])
    let named = try tracked("9000101", for: .person("elspeth marrowby"))
    #expect(named.status == .red)
    #expect(named.reasons == ["1 serious concern"])
    for reader in [ConcernReader.meeting, .person("Ines Thistleward"), .person("")] {
      let other = try tracked("9000101", for: reader)
      #expect(other.status == .green)
      #expect(other.concerns == [])
    }
  }

  @Test func `an action of a restricted concern moves no visit for those who may not know of it`()
    throws
  {
    try made.takeVisit("9000101", on: "01/10/2026", "protection=meets:data", isFinal: true)
    let due = try tracked("9000101").nextDue
    try made.logConcern("9000101", severity: "serious", readers: ["Elspeth Marrowby"])
    for number in 1...4 {
      try made.takeAction("9000101", "01/10/2026", "Task \(number)", due: "05/10/2026")
    }
    try made.store.change(TemporaryStore.change("action update")) { db in
      try db.execute(sql: "UPDATE action SET concern = 1")
    }
    let other = try tracked("9000101")
    #expect(other.overdueActions == 0 && other.nextDue == due)
    let named = try tracked("9000101", for: .person("Elspeth Marrowby"))
    #expect(named.overdueActions == 4 && named.nextDue < due)
  }

  @Test func `everything wrong with the rules is told at once`() throws {
    let yaml = """
      description: Rules
      trend:
        2015-04-01: { visits: 1, reference: ours }
      statuses:
        2015-04-01:
          red: { overdueActions: 2, grades: [awful], standings: [away] }
          amber: { overdueActions: 3, daysLate: 0, colour: yellow }
          reference: ours
      """
    let problem = #expect(throws: YAMLProblem.self) {
      try TrackerRules(yaml: yaml, file: "tracker.yaml", grades: ["meets"], severities: [])
    }
    let messages = try #require(problem).findings.map(\.message).joined(separator: "\n")
    for words in [
      "2 or more", "'awful' is not known", "'away' is not known", "higher number than red",
      "1 or more", "colour",
    ] {
      #expect(messages.contains(words), "\(words) in \(messages)")
    }
  }
}
