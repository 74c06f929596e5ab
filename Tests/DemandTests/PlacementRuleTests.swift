import Testing
import Values

@testable import Demand

/// What counts as a placement, on the day and the day before.
@Suite struct PlacementRuleTests {
  private func stays(_ episodes: [CareEpisode]) throws -> [PlacementStay] {
    let history = CareHistory(children: [try Made.child(1)], episodes: episodes)
    return history.paths(try Returns.rules()).flatMap(\.periods).flatMap(\.stays)
  }

  @Test func `a change of legal status continues the placement`() throws {
    let stays = try stays([
      Made.episode(1, "2020-04-01", "2020-06-01", "U4", ended: "X1", status: "C1"),
      Made.episode(1, "2020-06-01", nil, "U4", began: "L"),
    ])
    #expect(stays.map(\.from.description) == ["2020-04-01"])
    #expect(stays[0].until == nil)
  }

  @Test(arguments: ["T", "U"] as [ReturnCode])
  func `a change of placement with the same carer is another placement and no other carer`(
    _ reason: ReturnCode
  ) throws {
    let stays = try stays([
      Made.episode(1, "2020-04-01", "2020-06-01", "U6", ended: "X1"),
      Made.episode(1, "2020-06-01", nil, "U4", began: reason),
    ])
    #expect(stays.count == 2)
    #expect(stays[1].carerFrom == stays[0].from)
  }

  @Test func `a return from a temporary move continues the placement`() throws {
    let stays = try stays([
      Made.episode(1, "2020-04-01", "2020-06-01", "U4", ended: "X1", urn: "SC900001"),
      Made.episode(1, "2020-06-01", "2020-06-08", "T1", .blank, began: "P", ended: "X1"),
      Made.episode(1, "2020-06-08", nil, "U4", began: "P", urn: "SC900001"),
    ])
    #expect(stays.map(\.first.placement) == ["T1", "U4"])
    #expect(stays[1].from.description == "2020-04-01")
  }

  @Test func `the day an episode ceased is not a day in care`() throws {
    let history = CareHistory(
      children: [try Made.child(1)],
      episodes: [try Made.episode(1, "2020-04-01", "2021-03-31", "U4", ended: "E4A")])
    let rules = try Returns.rules()
    #expect(Cohort(of: history, on: try Made.day("2021-03-30"), rules).count == 1)
    #expect(Cohort(of: history, on: try Made.day("2021-03-31"), rules).count == 0)
  }

  @Test(arguments: ["V3", "V4"] as [ReturnCode])
  func `short breaks are counted nowhere`(_ status: ReturnCode) throws {
    let episode = try Made.episode(1, "2020-04-01", nil, "U4", status: status)
    let history = CareHistory(children: [try Made.child(1)], episodes: [episode])
    let rules = try Returns.rules()
    #expect(Cohort(of: history, on: try Made.day("2021-03-31"), rules).count == 0)
    #expect(history.paths(rules).isEmpty)
  }

  @Test func `a birthday cuts the days of a year, on the first of the month`() throws {
    let child = try Made.child(1, born: "2012-10")
    let parts = AgedDays.parts(
      of: try Made.episode(1, "2019-01-01", nil, "U4"), child, in: try Made.year("2020-21").range)
    #expect(
      parts == [
        .init(from: try Made.day("2020-04-01"), days: 183),
        .init(from: try Made.day("2020-10-01"), days: 182),
      ])
  }

  @Test func `an age of under 16 and two and a half years of care are of the last day`() throws {
    let (rules, year) = (try Returns.rules(), try Made.year("2020-21"))
    func longTerm(born: String, from: String) throws -> Int {
      let history = CareHistory(
        children: [try Made.child(1, born: born)],
        episodes: [try Made.episode(1, from, nil, "U4")])
      let scheme = try Returns.contracts.placementSchemes().scheme("national")
      return StabilityMeasures(of: history.paths(rules), in: year, scheme, rules)
        .summary.longTerm.whole
    }
    #expect(try longTerm(born: "2005-04", from: "2018-09-30") == 1)
    #expect(try longTerm(born: "2005-03", from: "2018-09-30") == 0)
    #expect(try longTerm(born: "2005-04", from: "2018-10-01") == 0)
  }

  @Test func `siblings are together where all of them live in one home`() throws {
    let rules = try Returns.rules()
    func together(_ second: ReturnCode) throws -> StabilitySummary.Proportion {
      let episodes = [
        try Made.episode(1, "2020-05-01", nil, "U4", urn: "SC900001", home: "WX41", sector: "WX11"),
        try Made.episode(2, "2020-05-01", nil, "U4", urn: second, home: "WX41", sector: "WX11"),
        try Made.episode(3, "2020-05-01", nil, "U4", urn: "SC900001", home: "WX42", sector: "WX11"),
      ]
      let history = CareHistory(
        children: try (1...3).map { try Made.child($0) }, episodes: episodes)
      return StabilityMeasures(
        of: history.paths(rules), in: try Made.year("2020-21"),
        try Returns.contracts.placementSchemes().scheme("national"), rules
      ).summary.siblings
    }
    #expect(try together("SC900001").part == 2)
    #expect(try together("SC900002").part == 0)
    #expect(try together("SC900002").whole == 2)
  }
}
