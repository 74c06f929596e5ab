import Testing
import Values

@testable import FeeUplifts

/// Prices over whole years, chained from the rises that were published.
@Suite struct PriceChainTests {
  private let index: PublishedIndex

  init() throws {
    index = try #require(try Situation.contracts.upliftFigures().index("consumer-prices"))
  }

  /// 3.8% in the year to September 2025 on 1.7% in the year to September 2024 is 5.5646%.
  @Test func `two years are the rise of the one on the rise of the other`() throws {
    let chain = PriceChain(index, on: try #require(Day("2025-10-21")))
    #expect(chain.wholeYears(since: try #require(Day("2023-10-01"))) == 2)
    #expect(chain.change(over: 2).inPercent == "5.5646%")
  }

  @Test func `a day later is a year less`() throws {
    let chain = PriceChain(index, on: try #require(Day("2025-10-21")))
    #expect(chain.wholeYears(since: try #require(Day("2023-10-02"))) == 1)
    #expect(chain.wholeYears(since: try #require(Day("2025-10-02"))) == 0)
  }
}
