import CSVReading
import DemandForecast
import Foundation
import GRDB
import Store
import TestSupport
import Testing
import Values

@testable import Demand

/// What the forecasts are made from: rows as they were returned, and stays as they are counted.
@Suite struct ForecastSourceTests {
  private let definition = Result { try Returns.contracts.publishedModel() }

  private func episodes(_ database: TemporaryStore) throws -> [PublishedModelEpisode] {
    try database.store.read { try PublishedModelEpisode.all(definition.get(), $0) }
  }

  private static let header = "A1,2,15/06/2010,WBRI\nA2,1,14/12/2018,WBRI"

  @Test func `the bracket is that of the exact age, though the day of birth is not kept`() throws {
    let database = try TemporaryStore.ofTheSamples()
    try database.take([
      Returns.group(
        "2020", header: ForecastSourceTests.header,
        episodes: """
          A1,14/06/2020,S,C2,N1,U4,PR1,01/08/2020,X1,CARPL,,,
          A2,14/12/2020,S,C2,N1,K2,PR4,,,,,,
          A1,01/08/2020,P,C2,N1,K2,PR4,,,,,,
          """)
    ])
    // On 14 June 2020 the child of 15 June 2010 is 3,652 days old: less than ten times 365.24 (3,652.4).
    #expect(try episodes(database).map(\.bracket) == [2, 1, 3])
    #expect(try episodes(database).map(\.category) == [0, 1, 1])
  }

  @Test func `of two returns whose last episode began in one calendar year the second is not seen`()
    throws
  {
    let database = try TemporaryStore.ofTheSamples()
    try database.take([
      Returns.group(
        "2019-20", header: ForecastSourceTests.header,
        episodes:
          "A1,01/02/2020,S,C2,N1,U4,PR1,,,,,,\nA2,01/12/2019,S,C2,N1,U4,PR1,02/12/2019,E4A,,,,"
      ),
      Returns.group(
        "2020-21", header: ForecastSourceTests.header,
        episodes:
          "A1,01/02/2020,S,C2,N1,U4,PR1,,,,,,\nA2,01/12/2020,S,C2,N1,U4,PR1,02/12/2020,E4A,,,,"
      ),
    ])
    #expect(try episodes(database).map(\.from.year) == [2020, 2019])
    let stays = try database.history().stays(
      Returns.contracts.flowModel(), Returns.rules())
    #expect(stays.count == 3)
  }

  @Test func `stays have the kind of their placement and provider, and short breaks are none`()
    throws
  {
    let flow = try Returns.contracts.flowModel()
    let history = CareHistory(
      children: try [Made.child(1), Made.child(2)],
      episodes: try [
        Made.episode(1, "2020-04-01", "2021-04-01", "U4", "PR1"),
        Made.episode(1, "2021-04-01", nil, "U4", "PR4", began: "P"),
        Made.episode(2, "2020-04-01", nil, "K2", "PR4", status: "V4"),
        Made.episode(3, "2020-04-01", nil, "K2", "PR4"),
      ])
    let stays = history.stays(flow, try Returns.rules())
    #expect(stays.map { flow.kinds[$0.kind].name } == ["fosteringInHouse", "fosteringExternal"])
  }

  @Test func `years in one go end with the newest return and begin after a year without one`()
    throws
  {
    let years = try ["2018-19", "2020-21", "2021-22"].map { try Made.year($0) }
    let returned = ReturnedYears(Set(years))
    let known = try returned.lastInOneGo()
    #expect(known == (try Made.day("2020-04-01"))...(try Made.day("2022-03-31")))
    try returned.check(Made.day("2020-06-01")...Made.day("2022-03-31"))
    let problem = #expect(throws: NotReturned.self) {
      try returned.check(Made.day("2019-03-01")...Made.day("2021-03-31"))
    }
    #expect(problem?.description.contains("of 2019-20,") == true)
    #expect(throws: NotReturned.self) { try ReturnedYears([]).lastInOneGo() }
  }

  @Test func `returns of an earlier version are named, with how to bring them in again`() throws {
    let database = try TemporaryStore.ofTheSamples()
    try database.take([
      Returns.group(
        "2020", header: ForecastSourceTests.header,
        episodes: "A1,14/06/2020,S,C2,N1,U4,PR1,01/08/2020,X1,CARPL,,,")
    ])
    try database.store.change(TemporaryStore.change("test")) { db in
      try db.execute(sql: "UPDATE careEpisode SET returnedLine = NULL, ageBracket = NULL")
    }
    let problem = #expect(throws: BracketsNotKept.self) { try episodes(database) }
    #expect(problem?.description.contains("2020-21") == true)
  }
}

/// The sample of cs-demand-model, imported as a council would and forecast as the package does.
@Suite(.needsRealData) struct PublishedModelOfReturnsTests {
  @Test func `the sample's returns give the number that councils know`() throws {
    let database = try TemporaryStore.ofTheSamples()
    try database.take(
      ReturnSources([RealData.path("ssda903/d2i-sample")]).groups)
    let definition = try Returns.contracts.publishedModel()
    let episodes = try database.store.read { try PublishedModelEpisode.all(definition, $0) }
    let moments = PublishedModel(episodes, definition).forecast(
      window: try Made.day("2021-09-27")...Made.day("2022-03-27"), steps: 365, daysInStep: 1)
    #expect(moments[0].inCare == 86)
    #expect(String(format: "%.6f", moments[365].inCare) == "51.344931")
    #expect(
      definition.categories.indices.map {
        String(format: "%.6f", moments[365].count(inCategory: $0))
      } == ["29.104232", "10.962485", "5.775993", "5.502221"])
  }
}
