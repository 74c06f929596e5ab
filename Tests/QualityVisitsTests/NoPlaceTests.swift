import Definitions
import TestSupport
import Testing
import Values

@testable import QualityVisits

/// The reason that is given for a visit without a day is the one that holds.
@Suite struct NoPlaceTests {
  private let first = InventedMarket.first

  private func reasons(
    _ officers: [Officer], _ services: [ServiceToVisit], made: [String: Int] = [:],
    through last: Day = InventedMarket.first.adding(days: 29)
  ) throws -> [String] {
    let holidays = try ContractsFolder(path: "\(ProjectFolder.path)/Contracts").bankHolidays()
    var market = InventedMarket(services: services)
    market.officers = officers
    let request = market.request(holidays, [:], before: nil, through: last, made: made)
    return VisitPlan(request).notPlaced.map(\.reason)
  }

  @Test func `there is no officer`() throws {
    #expect(try reasons([], [.plain("1", dueBy: first)]) == ["There is no officer on the list."])
  }

  @Test func `nobody has a visit to give`() throws {
    let found = try reasons(
      [.plain("Ines", visits: 0), .plain("Dario", visits: 0, areas: ["X2"])],
      [.plain("1", dueBy: first)])
    #expect(found == ["No officer has a visit to give: Dario and Ines may make 0 a month."])
  }

  @Test func `nobody visits the area`() throws {
    let found = try reasons([.plain("Ines", areas: ["X2"])], [.plain("1", dueBy: first)])
    #expect(found == ["No officer visits its area (Northfell)."])
  }

  @Test func `nobody visits the type`() throws {
    let found = try reasons([.plain("Ines", types: ["Secure"])], [.plain("1", dueBy: first)])
    #expect(found == ["No officer visits its type (Children's home)."])
  }

  @Test func `nobody visits the area and the type`() throws {
    let found = try reasons(
      [.plain("Ines", types: ["Secure"]), .plain("Dario", areas: ["X2"])],
      [.plain("1", dueBy: first)])
    #expect(
      found == [
        "No officer who visits its area (Northfell) also visits its type (Children's home)."
      ])
  }

  @Test func `those who could go have nothing to give`() throws {
    let found = try reasons(
      [.plain("Ines", visits: 0), .plain("Dario", areas: ["X2"])], [.plain("1", dueBy: first)])
    #expect(
      found == ["Of those who could visit it none has a visit to give: Ines may make 0 a month."])
  }

  @Test func `everybody is on leave`() throws {
    let leave = try #require(DayRange(from: first, through: first.adding(days: 40)))
    let found = try reasons([.plain("Ines").away(leave)], [.plain("1", dueBy: first)])
    #expect(found == ["From 1 April 2026 to 30 April 2026 Ines is on leave."])
  }

  @Test func `one is on leave and the other has given everything`() throws {
    let leave = try #require(DayRange(from: first, through: first.adding(days: 40)))
    let found = try reasons(
      [.plain("Ines").away(leave), .plain("Dario", visits: 2)], [.plain("1", dueBy: first)],
      made: ["dario": 2])
    #expect(
      found == [
        """
        From 1 April 2026 to 30 April 2026 Ines is on leave and Dario has given every visit of \
        that time.
        """
      ])
  }

  @Test func `no day is free`() throws {
    let found = try reasons(
      [.plain("Ines")], [.plain("1", dueBy: first), .plain("2", dueBy: first)], through: first)
    #expect(found == ["On 1 April 2026 Ines has no day free."])
  }
}
