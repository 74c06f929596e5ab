import Testing
import Values

@Suite struct LargestRemainderTests {
  // 100.00 by thirds is 33.33 each and one over, which goes to the first of three equals.
  @Test func `what is left over goes to the largest remainder, of equals the first`() {
    #expect(LargestRemainder.parts(of: 10_000, by: [1, 1, 1]) == [3334, 3333, 3333])
    // 4 ÷ 7, 2 ÷ 7 and 1 ÷ 7 of 100: 57.14, 28.57 and 14.28: the second has the most left over.
    #expect(LargestRemainder.parts(of: 100, by: [4, 2, 1]) == [57, 29, 14])
    #expect(LargestRemainder.parts(of: 100, by: [0, 5, 0]) == [0, 100, 0])
    #expect(LargestRemainder.parts(of: -100, by: [4, 2, 1]) == [-57, -29, -14])
  }

  @Test(arguments: 0..<500)
  func `parts add up to the whole and are within one of their share`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let whole = Int64.random(in: -5_000_000_000...5_000_000_000, using: &random)
    let weights = (0..<4).map { _ in Int64.random(in: 0...10_000, using: &random) } + [1]
    let parts = LargestRemainder.parts(of: whole, by: weights)
    let sum = weights.reduce(0, +)
    #expect(parts.reduce(0, +) == whole)
    #expect(zip(parts, weights).allSatisfy { abs($0 * sum - whole * $1) < sum })
  }
}
