import Testing
import Values

@testable import PurchasingVehicles

/// How prices are parted in quarters.
@Suite struct PriceSpreadTests {
  @Test(
    arguments: [
      // Prices in pence; lower quartile, median, upper quartile as a spreadsheet gives them.
      ([100], [100, 100, 100]),
      ([100, 200], [125, 150, 175]),
      ([500, 100, 300], [200, 300, 400]),
      ([100, 200, 300, 400], [175, 250, 325]),
      ([100, 101, 103, 107], [101, 102, 104]),
    ] as [([Int64], [Int64])])
  func `quartiles are those of spreadsheets, a half penny up`(
    _ prices: [Int64], _ quartiles: [Int64]
  ) {
    let spread = PriceSpread(prices.map(Money.init(pence:)))
    #expect(
      [spread?.lowerQuartile, spread?.median, spread?.upperQuartile].map { $0?.pence }
        == quartiles)
  }

  @Test func `there is no spread of nothing`() {
    #expect(PriceSpread([]) == nil)
  }
}
