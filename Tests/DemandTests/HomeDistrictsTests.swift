import Testing
import Values

@testable import Demand

/// Where children come from: by district, never with so few that one of them could be known.
@Suite struct HomeDistrictsTests {
  @Test func `the sectors of a district count together, and small districts as others`() throws {
    let lines = try lines([("WX1 1", 4), ("WX1 2", 3), ("WX2 1", 8), ("WX3 1", 4), ("WX4 1", 2)])
    #expect(lines == ["WX1 7", "WX2 8", "Other districts 6"])
  }

  @Test func `where the small ones are too few together, the next smallest joins them`() throws {
    let lines = try lines([("WX1 1", 7), ("WX2 1", 8), ("WX3 1", 1)])
    #expect(lines == ["WX2 8", "Other districts 8"])
  }

  @Test func `a child whose home is not known counts by itself`() throws {
    let lines = try lines([("WX1 1", 6), ("", 2)])
    #expect(lines == ["WX1 6", "Not known 2"])
  }

  @Test func `where nobody's home is known there are no districts`() throws {
    #expect(try lines([("", 3)]) == ["Not known 3"])
    #expect(try lines([]) == [])
  }

  @Test func `where all districts are small they are one`() throws {
    #expect(try lines([("WX1 1", 2), ("WX2 1", 1)]) == ["Other districts 3"])
  }

  private func lines(_ homes: [(sector: String, children: Int)]) throws -> [String] {
    var episodes: [CareEpisode] = []
    for home in homes {
      let sector = home.sector.isEmpty ? ReturnCode.blank : ReturnCode(packed: home.sector)
      for _ in 0..<home.children {
        episodes.append(
          try Made.episode(episodes.count + 1, "2025-05-01", nil, "U4", home: sector))
      }
    }
    let history = CareHistory(children: [], episodes: episodes)
    let cohort = Cohort(of: history, on: try Made.day("2026-03-31"), try Returns.rules())
    return HomeDistricts(cohort, fewest: 6).lines.map { "\($0.heading) \($0.children)" }
  }
}

extension ReturnCode {
  /// Packs a sector as the database holds it, with its space.
  fileprivate init(packed sector: String) {
    let bytes = sector.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    self.init(word: bytes << UInt64(8 * (8 - sector.utf8.count)))
  }
}
