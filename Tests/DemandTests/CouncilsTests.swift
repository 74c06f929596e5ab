import Geography
import Testing
import Values

@testable import Demand

/// The figures that Barnet, Ealing and Southwark published, from rows that these tests make.
@Suite struct CouncilsTests {
  /// So many children in a placement on 31 March 2014 and after.
  private func history(_ counts: [(Int, ReturnCode, ReturnCode)]) throws -> CareHistory {
    var children: [LookedAfterChild] = []
    var episodes: [CareEpisode] = []
    for (count, placement, provider) in counts {
      for _ in 0..<count {
        let number = children.count + 1
        children.append(try Made.child(number, born: "2000-06"))
        episodes.append(try Made.episode(number, "2013-05-01", nil, placement, provider))
      }
    }
    return CareHistory(children: children, episodes: episodes)
  }

  @Test func `Barnet figure 3: the children on 31 March of six years`() throws {
    let published = [325, 310, 300, 300, 310, 306]
    var episodes: [CareEpisode] = []
    for number in 1...325 {
      // Each child is there in the years whose count reaches the child's number.
      let years = (0..<6).filter { published[$0] >= number }.map { 2009 + $0 }
      for year in years {
        episodes.append(
          try Made.episode(number, "\(year)-03-31", "\(year)-04-02", "U4", ended: "E4A"))
      }
    }
    let history = CareHistory(
      children: try (1...325).map { try Made.child($0) }, episodes: episodes)
    let trend = TrendSummary(
      of: history, from: try Made.year("2008-09"), through: try Made.year("2013-14"),
      population: [:], try Returns.contracts.placementSchemes().scheme("barnet"),
      council: "E09000003", try Returns.rules())
    #expect(trend.lines.map(\.children) == published)
  }

  @Test func `Barnet figure 5: how often 1,710 children came into care`() throws {
    // Of the published shares, which add up to 99.6%, these whole numbers of children are nearest.
    let counts = [1487, 163, 39, 14]
    var (children, episodes): ([LookedAfterChild], [CareEpisode]) = ([], [])
    for (index, count) in counts.enumerated() {
      for _ in 0..<count {
        let number = children.count + 1
        children.append(try Made.child(number))
        for time in 0...index {
          episodes.append(
            try Made.episode(
              number, "20\(10 + time)-05-01", "20\(10 + time)-06-01", "U4", ended: "E4A"))
        }
      }
    }
    let summary = try flow(CareHistory(children: children, episodes: episodes), "2012-13")
    let times = try #require(summary.periodsByChild)
    #expect(times.map(\.heading) == ["1", "2", "3", "More than 3"])
    #expect(times.map(\.children) == counts)
    let shares = counts.map { Share.percent($0, of: 1710, decimals: 1, .halfUp)?.description }
    #expect(shares == ["87.0", "9.5", "2.3", "0.8"])
  }

  @Test func `Barnet figure 7: by how many points children's ethnic groups differ from residents'`()
    throws
  {
    // Of 311 children these whole numbers are nearest to the published shares. They are 286: the
    // figure's lines add up to 92.0%, so 25 children stand in none.
    let counts = [131, 17, 42, 11, 0, 4, 0, 1, 17, 63]
    #expect(counts.reduce(0, +) == 286)
    let shares = counts.map { Share.percent($0, of: 311, decimals: 2, .halfUp)?.description }
    #expect(
      shares == [
        "42.12", "5.47", "13.50", "3.54", "0.00", "1.29", "0.00", "0.32", "5.47", "20.26",
      ])
    // The shares of residents that the published differences come from, in tenths of a per cent: they
    // add up to 99.9%.
    let residents = [641, 13, 54, 27, 78, 15, 6, 23, 79, 63]
    #expect(residents.reduce(0, +) == 999)
    let differences = zip(counts, residents).map { count, perMille in
      Share.points(count, of: 311, over: perMille, of: 1000, .halfUp)?.description
    }
    #expect(
      differences == [
        "-22.0", "4.2", "8.1", "0.8", "-7.8", "-0.2", "-0.6", "-2.0", "-2.4", "14.0",
      ])
  }

  @Test func `Barnet figure 7 from rows: two in five are White where nearly two in three live`()
    throws
  {
    var (children, episodes): ([LookedAfterChild], [CareEpisode]) = ([], [])
    for number in 1...311 {
      let code: ReturnCode = number <= 131 ? "WBRI" : number <= 201 ? "BAFR" : "OOTH"
      children.append(try Made.child(number, ethnicity: number > 300 ? "NOBT" : code))
      episodes.append(try Made.episode(number, "2012-05-01", nil, "U4"))
    }
    let history = CareHistory(children: children, episodes: episodes)
    let residents = EthnicPopulation(
      day: try Made.day("2011-03-27"),
      people: [.white: 641, .mixed: 48, .asian: 125, .black: 94, .other: 92])
    let summary = CohortSummary(
      Cohort(of: history, on: try Made.day("2013-04-01"), try Returns.rules()), population: nil,
      ethnicGroups: residents, try Returns.headings("barnet", council: "E09000003"),
      try Returns.rules())
    let lines = try #require(summary.breakdowns.first { $0.key == "ethnicity" }).lines
    #expect(lines.map(\.heading) == ["White", "Black", "Other", "Not known"])
    // Of the 300 whose group is known 131 are White, which is 43.7%; of all 311 it is 42.1%.
    #expect(lines.map { $0.percent?.description } == ["42", "23", "32", "4"])
    #expect(
      lines.map { $0.residents?.difference?.description } == ["-20.4", "13.9", "23.8", nil])
    #expect(lines.first?.residents?.percent?.description == "64.1")
  }

  @Test func `Barnet figure 8: the needs of 304 children`() throws {
    let counts = [9, 31, 33, 231]
    #expect(counts.reduce(0, +) == 304)
    let percents = counts.map { Share.percent($0, of: 304, decimals: 1, .halfUp)?.description }
    // Published: 3%, 10.2%, 10.9%, 76%.
    #expect(percents == ["3.0", "10.2", "10.9", "76.0"])
  }

  @Test func `Barnet figures 11 and 21: the placement mix of 314 children`() throws {
    let history = try history([
      (102, "U4", "PR1"), (30, "U3", "PR1"), (89, "U6", "PR4"), (11, "K2", "PR1"),
      (34, "K2", "PR4"), (48, "H5", "PR4"),
    ])
    let headings = try Returns.headings("barnet", council: "E09000003")
    let summary = CohortSummary(
      Cohort(of: history, on: try Made.day("2014-02-28"), try Returns.rules()), population: nil,
      headings, try Returns.rules())
    let mix = try #require(summary.breakdowns.first { $0.key == "category" })
    #expect(mix.lines.map(\.children) == [102, 30, 89, 11, 34, 48])
    #expect(summary.children == 314)
    let exact = mix.lines.map {
      Share.percent($0.children, of: 314, decimals: 1, .halfUp)?.description
    }
    #expect(exact == ["32.5", "9.6", "28.3", "3.5", "10.8", "15.3"])
    // Figure 21 publishes 13.2 for 42 and 5.5 for 17 of 314; they are 13.4 and 5.4.
    #expect(Share.percent(42, of: 314, decimals: 1, .halfUp)?.description == "13.4")
    #expect(Share.percent(17, of: 314, decimals: 1, .halfUp)?.description == "5.4")
  }

  @Test func `Barnet figure 16: the share of children in homes and in residential schools`() throws
  {
    let history = try history([
      (9, "K2", "PR1"), (27, "K2", "PR4"), (9, "S1", "PR4"), (269, "U4", "PR1"),
    ])
    let summary = CohortSummary(
      Cohort(of: history, on: try Made.day("2014-03-31"), try Returns.rules()), population: nil,
      try Returns.headings("national", council: "E09000003"), try Returns.rules())
    let lines = try #require(summary.breakdowns.first { $0.key == "category" }).lines
    func children(_ heading: String) -> Int {
      lines.first { $0.heading == heading }?.children ?? 0
    }
    let (homes, schools) = (
      children("Secure homes and children's homes"), children("Residential schools")
    )
    #expect([homes, schools, summary.children] == [36, 9, 314])
    // Published: 11.5%, 2.8% and 14.3%. Nine of 314 are 2.9%: 2.8 makes the sum come out.
    let shares = [homes, schools, homes + schools].map {
      Share.percent($0, of: summary.children, decimals: 1, .halfUp)?.description
    }
    #expect(shares == ["11.5", "2.9", "14.3"])
  }

  @Test func `Barnet 5.5: of 45 children in residential placements 35 had escalated`() throws {
    var (children, episodes): ([LookedAfterChild], [CareEpisode]) = ([], [])
    for number in 1...45 {
      children.append(try Made.child(number, born: "2000-06"))
      guard number <= 35 else {
        episodes.append(try Made.episode(number, "2013-06-01", nil, "K2", "PR4"))
        continue
      }
      episodes.append(
        try Made.episode(number, "2012-06-01", "2013-01-01", "U6", "PR1", ended: "X1"))
      episodes.append(
        try Made.episode(
          number, "2013-01-01", "2013-06-01", "U6", "PR4", began: "P", ended: "X1"))
      episodes.append(try Made.episode(number, "2013-06-01", nil, "K2", "PR4", began: "P"))
    }
    let summary = try flow(CareHistory(children: children, episodes: episodes), "2013-14")
    #expect(
      summary.residentialPaths.map(\.heading)
        == ["Residential from the first", "Escalated from a lower step"])
    #expect(summary.residentialPaths.map(\.children) == [10, 35])
    #expect(summary.moves.map(\.direction) == [.escalation])
    #expect(summary.moves.map(\.moves) == [35])
  }

  @Test func `Barnet figure 22: the levels of need of 88 placements with agencies`() throws {
    // The figure adds up to 88, where figures 11 and 21 have 89.
    #expect([14, 54, 20].reduce(0, +) == 88)
    let percents = [14, 54, 20].map { Share.percent($0, of: 88, .halfUp)?.description }
    #expect(percents == ["16", "61", "23"])
  }

  @Test func `Ealing table 1: fewer children, and more of them unaccompanied`() throws {
    func change(_ before: Int, _ after: Int) -> String? {
      Share.change(from: before, to: after, .halfUp)?.description
    }
    #expect(change(410, 343) == "-16")
    #expect(change(20, 51) == "155")
    #expect(change(390, 292) == "-25")
    // 239 of 343 is published as 69.6%, which is 69.68% cut off.
    #expect(Share.percent(239, of: 343, decimals: 1, .halfUp)?.description == "69.7")
    #expect(Share.percent(239, of: 343, decimals: 1, .down)?.description == "69.6")
  }

  @Test func `Ealing table 1 from rows: 343 children of whom 51 are unaccompanied`() throws {
    var (children, episodes): ([LookedAfterChild], [CareEpisode]) = ([], [])
    for number in 1...461 {
      // Of the first day's 410, of whom 20 are unaccompanied, 118 left before the second day; the 51
      // who came are all unaccompanied.
      let isFirst = number <= 410
      let isSecond = number > 118
      let alone = number <= 20 || !isFirst
      children.append(try Made.child(number, born: "2003-01", isUnaccompanied: alone))
      episodes.append(
        try Made.episode(
          number, isFirst ? "2013-05-01" : "2016-05-01", isSecond ? nil : "2016-01-01", "U4"))
    }
    let history = CareHistory(children: children, episodes: episodes)
    func count(_ day: String, alone: Bool) throws -> Int {
      let cohort = Cohort(of: history, on: try Made.day(day), try Returns.rules())
      return cohort.members.count { !alone || $0.child.isUnaccompanied }
    }
    #expect(try count("2014-03-31", alone: false) == 410)
    #expect(try count("2014-03-31", alone: true) == 20)
    #expect(try count("2017-03-31", alone: false) == 343)
    #expect(try count("2017-03-31", alone: true) == 51)
  }

  @Test func `Southwark: children far from home, with many placements, and settled`() throws {
    let rules = try Returns.rules()
    var (children, episodes): ([LookedAfterChild], [CareEpisode]) = ([], [])
    for number in 1...100 {
      children.append(try Made.child(number, born: "2008-05"))
      // 20 live over 20 miles away; 20 miles itself is not over 20 miles.
      let miles = number <= 20 ? 21 : number <= 40 ? 20 : 3
      if number <= 11 {
        episodes += [
          try Made.episode(number, "2015-05-01", "2018-06-01", "U4", ended: "X1"),
          try Made.episode(
            number, "2018-06-01", "2018-09-01", "U6", "PR4", began: "P", ended: "X1"),
          try Made.episode(number, "2018-09-01", nil, "K2", "PR4", began: "P", miles: miles),
        ]
      } else if number <= 42 {
        episodes += [
          try Made.episode(number, "2015-05-01", "2017-06-01", "U4", ended: "X1"),
          try Made.episode(number, "2017-06-01", nil, "U6", "PR4", began: "P", miles: miles),
        ]
      } else {
        episodes.append(try Made.episode(number, "2015-05-01", nil, "U4", miles: miles))
      }
    }
    let history = CareHistory(children: children, episodes: episodes)
    let scheme = try Returns.contracts.placementSchemes().scheme("national")
    let stability = StabilityMeasures(
      of: history.paths(rules), in: try Made.year("2018-19"), scheme, rules
    ).summary
    #expect(stability.manyPlacements.percent?.description == "11")
    #expect(stability.longTerm.whole == 100)
    #expect(stability.longTerm.percent?.description == "58")
    let distance = DistanceSummary(
      Cohort(of: history, on: try Made.day("2019-03-31"), rules), scheme, council: "E09000028",
      rules)
    #expect(distance.total.farPercent(.halfUp)?.description == "20")
  }

  private func flow(_ history: CareHistory, _ year: String) throws -> FlowSummary {
    let rules = try Returns.rules()
    let paths = history.paths(rules)
    return FlowMeasures(
      of: paths, CareTimes(of: paths), in: try Made.year(year),
      bands: try #require(AgeBands("0-4,5-9,10-15,16+")), try Returns.definitions.get().codes,
      ladder: try Returns.contracts.placementSchemes().scheme("ladder"), rules
    ).summary
  }
}
