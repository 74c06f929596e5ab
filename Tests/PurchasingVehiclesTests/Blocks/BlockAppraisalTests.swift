import Testing
import Values

@testable import PurchasingVehicles

/// A block booking set against spot prices.
@Suite struct BlockAppraisalTests {
  @Test func `a block is worked out by hand at each occupancy`() throws {
    let appraisal = BlockAppraisal(try block(), against: try spot(6000))
    // 4 places for 52 weeks at £5,000 are £1,040,000; at 70% 145.6 weeks are filled.
    #expect(appraisal.scenarios.map(\.cost.description) == Array(repeating: "1040000.00", count: 3))
    #expect(
      appraisal.scenarios.map(\.costPerFilledWeek.description) == ["7142.86", "5882.35", "5263.16"])
    #expect(
      appraisal.scenarios.map(\.aboveSpot.description) == ["166400.00", "-20800.00", "-145600.00"])
    #expect(appraisal.breakEven?.inWords == "83.34%")
    #expect(appraisal.risk.description == "166400.00")
  }

  @Test func `at the break-even occupancy the block costs no more, and just below it does`() throws
  {
    let breakEven = try #require(
      BlockAppraisal(try block(), against: try spot(6000)).breakEven)
    let below = Percentage(hundredths: breakEven.hundredths - 1)
    let spot = Money(pence: 600_000)
    #expect(BlockScenario(try block(), at: breakEven, spot: spot).aboveSpot <= .zero)
    #expect(BlockScenario(try block(), at: below, spot: spot).aboveSpot > .zero)
  }

  @Test func `what others pay for empty places lowers cost and break-even`() throws {
    let appraisal = BlockAppraisal(
      try block(takenByOthers: 5000, othersPay: 4000), against: try spot(6000))
    // At 70% 62.4 weeks are empty, half of them taken at £4,000: £124,800.
    #expect(appraisal.scenarios[0].cost.description == "915200.00")
    #expect(appraisal.breakEven?.inWords == "75%")
  }

  @Test func `a block that is dearer than the spot even when full has no break-even`() throws {
    #expect(BlockAppraisal(try block(), against: try spot(4999)).breakEven == nil)
    #expect(BlockAppraisal(try block(), against: try spot(5000)).breakEven == .whole)
  }

  @Test func `a block that never costs more carries no risk`() throws {
    #expect(BlockAppraisal(try block(), against: try spot(9000)).risk == .zero)
  }

  @Test(
    arguments: [
      (100, [1, 1, 1], [34, 33, 33]), (100, [3, 1], [75, 25]), (-100, [1, 1, 1], [-34, -33, -33]),
      (0, [2, 5], [0, 0]), (7, [1, 1, 1, 1], [2, 2, 2, 1]),
    ] as [(Int64, [Int], [Int64])])
  func `shares by a key come to the whole, to the penny`(
    _ amount: Int64, _ keys: [Int], _ parts: [Int64]
  ) {
    let shares = CostShare.shares(
      of: Money(pence: amount), by: keys.map { (authority: "A", key: $0) })
    #expect(shares.map(\.amount.pence) == parts)
  }

  @Test(
    arguments: [(0, 50, 60), (50, 40, 60), (50, 60, 55), (50, 60, 101)] as [(Int64, Int64, Int64)])
  func `occupancies go up from more than nothing to the whole`(
    _ lowest: Int64, _ expected: Int64, _ highest: Int64
  ) {
    #expect(
      BlockBooking.Occupancy(
        lowest: Percentage(hundredths: lowest * 100),
        expected: Percentage(hundredths: expected * 100),
        highest: Percentage(hundredths: highest * 100)) == nil)
  }
}

/// Four places for a year at £5,000 a week, filled to 85% or from 70% to 95%.
private func block(takenByOthers: Int64 = 0, othersPay: Int64 = 0) throws -> BlockBooking {
  let occupancy = try #require(
    BlockBooking.Occupancy(
      lowest: Percentage(hundredths: 7000), expected: Percentage(hundredths: 8500),
      highest: Percentage(hundredths: 9500)))
  return BlockBooking(
    places: 4, weeklyPrice: Money(pence: 500_000), weeks: 52, occupancy: occupancy,
    takenByOthers: Percentage(hundredths: takenByOthers), othersPay: Money(pence: othersPay * 100))
}

/// Spot placements that all cost so many pounds a week.
private func spot(_ pounds: Int64) throws -> PriceSpread {
  try #require(PriceSpread([Money(pence: pounds * 100)]))
}
