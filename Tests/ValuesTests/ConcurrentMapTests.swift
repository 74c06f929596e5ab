import Testing

@testable import Values

@Test func `what is worked out on all processors at once stands in the order of what it is of`() {
  let numbers = Array(0..<10_000)
  #expect(numbers.concurrentMap { "\($0 * $0)" } == numbers.map { "\($0 * $0)" })
}

@Test func `nothing is worked out of nothing`() {
  #expect([Int]().concurrentMap { $0 + 1 } == [])
}
