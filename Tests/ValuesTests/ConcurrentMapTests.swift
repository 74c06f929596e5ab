import Testing

@testable import Values

@Test func `what is worked out on all processors at once stands in the order of what it is of`() {
  let numbers = Array(0..<10_000)
  #expect(numbers.concurrentMap { "\($0 * $0)" } == numbers.map { "\($0 * $0)" })
}

@Test func `nothing is worked out of nothing`() {
  #expect([Int]().concurrentMap { $0 + 1 } == [])
}

@Test(arguments: [0, 1, 511, 512, 513, 10_000])
func `what is handed over while the rest is worked out comes in the order of what it is of`(
  _ count: Int
) {
  var handed: [Int] = []
  Array(0..<count).forEachConcurrently({ $0 * 2 }) { handed.append($0) }
  #expect(handed == (0..<count).map { $0 * 2 })
}

@Test func `nothing more is handed over once it was refused`() {
  struct Refused: Error {}
  var last = 0
  #expect(throws: Refused.self) {
    try Array(1...10_000).forEachConcurrently({ $0 }) { number in
      last = number
      if number == 700 { throw Refused() }
    }
  }
  #expect(last == 700)
}
