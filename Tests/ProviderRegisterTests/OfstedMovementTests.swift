import GRDB
import ImportRuns
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@Suite struct OfstedMovementTests {
  @Test(.needsRealData) func `2025 gives the joiners and leavers of Ofsted's list`() throws {
    let register = try TemporaryStore.ofEngland()
    try register.take(
      OfstedMovementImport.self, [RealData.path("ofsted/leavers-and-joiners-2025.csv")])
    let movements = try register.movements(on: "2025-03-31")

    #expect(movements.count { $0.isJoiner && !$0.isLeaver } == 1344)
    #expect(movements.count { $0.isLeaver && !$0.isJoiner } == 176)
    #expect(movements.count { $0.isLeaver && $0.isJoiner } == 9)
    #expect(movements.count { $0.reason == "cancelled" } == 6)
    #expect(movements.allSatisfy { $0.isLeaver == ($0.leftOn != nil) })
    #expect(try register.movements(on: "2025-03-30").isEmpty)
  }

  @Test func `the end of a service's record becomes the day on which it left`() throws {
    let register = try OfstedMovementTests.register()
    #expect(try register.ends() == ["9000002": "2026-03-31 notListed"])
    try register.take(OfstedMovementImport.self, text: file(left: "14/11/2025"))
    #expect(try register.ends() == ["9000002": "2025-11-14 resigned"])
  }

  @Test func `a day on which a yearly file still listed the service is not contradicted`() throws {
    let register = try OfstedMovementTests.register()
    try register.take(OfstedMovementImport.self, text: file(left: "31/03/2025"))
    #expect(try register.ends() == ["9000002": "2026-03-31 notListed"])
    try register.take(OfstedMovementImport.self, text: file(left: "01/04/2025"))
    #expect(try register.ends() == ["9000002": "2025-04-01 resigned"])
  }

  /// How the headings of 2017 to 2025 name the days, by the first year of each.
  @Test(arguments: [
    (
      2017,
      """
      First effective date (that the provider became active),First effective date (that the \
      provider became resigned),First effective date (that the provider closed),Flag for appealed
      """,
      "02/05/2016,14/11/2016,14/11/2016,???"
    ),
    (2019, "Registration date,Date closed,Notes,", "02/05/2016,14/11/2016,,"),
    (2020, "Registration date,Cancelled or resigned date,,", "02/05/2016,14/11/2016,,"),
    (2021, "Registration date,Resigned/closed date,,", "02/05/2016,14/11/2016,,"),
  ])
  func `the days are found under the headings of every year`(
    _ year: Int, _ headings: String, _ days: String
  ) throws {
    let register = try TemporaryStore.ofTheSamples()
    try register.take(
      OfstedMovementImport.self,
      text: """
        URN,Provision type,Local authority,Sector,Places,Joiner status,Leaver status,\(headings)
        9000059,Children's home,Westmarch,Private,NULL,Joiner,Leaver,\(days)

        """, asAt: Day(year: year, month: 3, day: 31))
    let movement = try #require(try register.movements(on: "\(year)-03-31").first)
    #expect(movement.joinedOn == Day("2016-05-02"))
    #expect(movement.leftOn == Day("2016-11-14"))
    #expect(movement.places == nil)
  }

  private static func register() throws -> TemporaryStore {
    let register = try TemporaryStore.ofTheSamples()
    for (year, urns) in [(2025, ["9000001", "9000002"]), (2026, ["9000001"])] {
      let rows = urns.map { "\($0),Children's home,Westmarch,4," }
      try register.take(
        OfstedProviderImport.self,
        text: """
          Provider level as at 31 March \(year)
          URN,Provision type,Local authority,Places,Overall effectiveness
          \(rows.joined(separator: "\n"))
          """)
    }
    return register
  }

  private func file(left day: String) -> String {
    """
    Leavers and joiners at 31 March 2026
    URN,Provision type,Local authority,First effective date (that the provider became resigned),\
    Joiner status,Leaver status
    9000002,Children's home,Westmarch,\(day),,Leaver
    """
  }
}

extension TemporaryStore {
  fileprivate func movements(on day: String) throws -> [Movement] {
    let day = try #require(Day(day))
    return try store.read { db in try MovementQueries.latest(on: day, db) }
  }

  /// The ends of the records that have ended, with the reason.
  fileprivate func ends() throws -> [String: String] {
    try store.read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT urn, untilDay, endReason FROM serviceRecord WHERE untilDay IS NOT NULL")
      return rows.reduce(into: [:]) { $0[$1[0]] = "\($1[1] as String) \($1[2] as String)" }
    }
  }
}
