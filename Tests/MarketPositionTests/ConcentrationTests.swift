import Testing
import Values

@testable import MarketPosition

@Suite struct ConcentrationTests {
  @Test(arguments: [
    ([10], 10_000), ([5, 5], 5000), ([1, 1, 1], 3333), ([2, 1], 5556), ([50, 30, 20], 3800),
  ])
  func `the index is the sum of squared percentage shares`(_ sizes: [Int], _ expected: Int) {
    #expect(Concentration(sizes: sizes).index == expected)
  }

  @Test func `where there is nothing to share there is no index`() {
    #expect(Concentration(sizes: []).index == nil)
    #expect(Concentration(sizes: [0, 0]).index == nil)
  }

  @Test func `the order of owners does not matter, and joining two never lowers the index`() throws
  {
    var chance = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let count = Int.random(in: 2...30, using: &chance)
      let sizes = (0..<count).map { _ in Int.random(in: 1...400, using: &chance) }
      let index = try #require(Concentration(sizes: sizes).index)
      #expect(Concentration(sizes: sizes.shuffled(using: &chance)).index == index)
      let joined = try #require(
        Concentration(sizes: [sizes[0] + sizes[1]] + sizes.dropFirst(2)).index)
      #expect(joined >= index)
      #expect((0...10_000).contains(index))
    }
  }
}
