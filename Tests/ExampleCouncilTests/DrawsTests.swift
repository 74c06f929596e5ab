import Testing
import Values

@testable import ExampleCouncil

/// The numbers expected here were worked out apart from this program, from the published method.
@Test func `draws are the same on every machine`() {
  var generator = SeededGenerator(seed: 1, for: "a test")
  #expect((0..<6).map { _ in generator.below(100) } == [6, 35, 1, 43, 8, 58])
  #expect(generator.shuffled([1, 2, 3, 4, 5]) == [2, 5, 4, 3, 1])
}

@Test func `each part of the council has numbers of its own`() {
  var places = SeededGenerator(seed: 1, for: "places")
  var names = SeededGenerator(seed: 1, for: "names")
  #expect(places.next() != names.next())
}

@Test func `a share goes to the largest remainders and never below the least`() {
  #expect(Apportionment(of: 10, by: [5, 3, 2]).numbers == [5, 3, 2])
  #expect(Apportionment(of: 10, by: [1, 1, 1]).numbers == [4, 3, 3])
  #expect(Apportionment(of: 10, by: [98, 1, 1], atLeast: 1).numbers == [8, 1, 1])
  #expect(Apportionment(of: 10, by: [8, 1, 1], atMost: [4, 9, 9]).numbers == [4, 3, 3])
  #expect(Apportionment(of: 10, by: [5, 0, 5], atLeast: 1).numbers == [5, 0, 5])
  #expect(Apportionment(of: 10, by: [1, 1], atMost: [2, 3]).numbers == [2, 3])
}

@Test func `a spread holds each value as often as its share, to within one`() {
  var generator = SeededGenerator(seed: 7, for: "a test")
  let marginal = Marginal([("good", 60), ("poor", 35), ("rare", 5)])
  let values = marginal.spread(over: 50, using: &generator)
  #expect(values.count == 50)
  #expect(abs(values.count { $0 == "good" } - 30) <= 1)
  #expect(abs(values.count { $0 == "poor" } - 17) <= 1)
  #expect((2...3).contains(values.count { $0 == "rare" }))
}

@Test func `invented words do not come twice, even when single ones have run out`() {
  var words = InventedWords(seed: 3, for: "a test")
  let given = (0..<5000).map { _ in words.next() }
  #expect(Set(given).count == 5000)
}
