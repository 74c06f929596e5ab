import TestSupport
import Testing
import Values

@testable import Demand

@Suite struct HistoryRepairTests {
  private let child = "A,F,01/05/2012,WBRI"

  private func year(_ name: String, _ episodes: String...) -> ReturnSources.Group {
    Returns.group(name, header: child, episodes: episodes.joined(separator: "\n"))
  }

  private func spells(_ groups: [ReturnSources.Group]) throws -> [String] {
    let database = try TemporaryStore.ofTheSamples()
    try database.take(groups)
    return try database.spells()
  }

  @Test func `an episode in two years' returns is one episode`() throws {
    #expect(
      try spells([
        year("2023", "A,03/06/2023,S,C2,N1,U4,PR1,,,,,,"),
        year("2024", "A,03/06/2023,S,C2,N1,U4,PR1,10/08/2024,E4A,,,,"),
      ]) == ["2023-06-03 2024-08-10 U4"])
  }

  @Test func `an episode that stands in a return twice is counted once, and said`() throws {
    let row = "A,03/06/2023,S,C2,N1,U4,PR1,,,,,,"
    let database = try TemporaryStore.ofTheSamples()
    let report = try database.take([year("2023", row, row)])
    #expect(try database.spells() == ["2023-06-03 - U4"])
    #expect(report.repairs.map(\.rule.number) == ["3"])
    #expect(report.broken.first { $0.rule.number == "C3" }?.places.map(\.line) == [2])
  }

  @Test func `an episode left open ends where the next one begins`() throws {
    #expect(
      try spells([
        year("2023", "A,03/06/2023,S,C2,N1,U4,PR1,,,,,,"),
        year("2024", "A,05/09/2024,P,C2,N1,K2,PR4,,,,,,"),
      ]) == ["2023-06-03 2024-09-05 U4", "2024-09-05 - K2"])
  }

  @Test func `a child who starts again was in care until the end of the year before`() throws {
    #expect(
      try spells([
        year("2023", "A,03/06/2023,S,C2,N1,U4,PR1,,,,,,"),
        year("2024", "A,05/09/2024,S,C2,N1,K2,PR4,,,,,,"),
      ]) == ["2023-06-03 2024-04-01 U4", "2024-09-05 - K2"])
  }

  @Test func `a child who is in no later return was in care until the end of the last year`()
    throws
  {
    let other = Returns.group(
      "2024", header: "B,M,01/05/2012,WBRI", episodes: "B,05/09/2024,S,C2,N1,K2,PR4,,,,,,")
    #expect(
      try spells([year("2023", "A,03/06/2023,S,C2,N1,U4,PR1,,,,,,"), other])
        == ["2023-06-03 2024-04-01 U4", "2024-09-05 - K2"])
  }

  @Test func `of two open episodes neither is lost`() throws {
    let database = try TemporaryStore.ofTheSamples()
    let report = try database.take([
      year(
        "2021", "A,01/06/2021,S,C2,N1,U4,PR1,,,,,,", "A,01/09/2021,P,C2,N1,K2,PR4,,,,,,")
    ])
    #expect(try database.spells() == ["2021-06-01 2021-09-01 U4", "2021-09-01 - K2"])
    #expect(report.repairs.map(\.rule.number) == ["4"])
    #expect(report.broken.map(\.rule.number).contains("142"))
  }

  @Test func `an episode that a later return knows nothing of gives way to it`() throws {
    let later = Returns.group(
      "2024", header: "\(child)\nB,M,01/05/2012,WBRI",
      episodes: """
        A,01/05/2023,S,C2,N1,K2,PR4,,,,,,
        B,05/09/2024,S,C2,N1,K2,PR4,05/10/2024,E4A,,,,
        """)
    #expect(
      try spells([year("2023", "A,03/06/2023,S,C2,N1,U4,PR1,,,,,,"), later])
        == ["2023-05-01 - K2", "2024-09-05 2024-10-05 K2"])
  }

  @Test func `an episode that says another follows lasts until that one begins`() throws {
    #expect(
      try spells([
        year(
          "2023", "A,03/06/2023,S,C2,N1,U4,PR1,10/08/2023,X1,CARPL,,,",
          "A,12/08/2023,P,C2,N1,K2,PR4,,,,,,")
      ]) == ["2023-06-03 2023-08-12 U4", "2023-08-12 - K2"])
  }

  @Test func `two placements on one day are both kept`() throws {
    #expect(
      try spells([
        year(
          "2023", "A,03/06/2023,S,C2,N1,U6,PR1,03/06/2023,X1,CARPL,,,",
          "A,03/06/2023,P,C2,N1,K2,PR4,,,,,,")
      ]) == ["2023-06-03 2023-06-03 U6", "2023-06-03 - K2"])
  }

  @Test func `an episode that ends before it begins is counted as none`() throws {
    #expect(
      try spells([year("2023", "A,03/06/2023,S,C2,N1,U6,PR1,01/06/2023,E4A,,,,")]) == [])
  }

  @Test func `years imported one by one, in any order, give the same as all at once`() throws {
    let groups = [
      year("2022", "A,03/06/2022,S,C2,N1,U4,PR1,,,,,,"),
      year("2023", "A,05/09/2023,P,C2,N1,K2,PR4,,,,,,"),
      year(
        "2024", "A,05/09/2023,P,C2,N1,K2,PR4,01/07/2024,E4B,,,,",
        "A,02/02/2025,S,V2,N1,U6,PR4,,,,,,"),
    ]
    let together = try spells(groups)
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      let database = try TemporaryStore.ofTheSamples()
      for index in order { try database.take([groups[index]]) }
      #expect(try database.spells() == together)
    }
  }

  @Test func `a return that is taken back leaves everything as if it had never come`() throws {
    let groups = [
      year("2022", "A,03/06/2022,S,C2,N1,U4,PR1,,,,,,"),
      year("2023", "A,05/09/2023,P,C2,N1,K2,PR4,,,,,,"),
    ]
    let database = try TemporaryStore.ofTheSamples()
    try database.take([groups[0]])
    let before = try database.contents()
    try database.take([groups[1]])
    #expect(try database.contents() != before)
    try database.undoLast()
    #expect(try database.contents() == before)
  }
}
