import Values

/// Draws in whole numbers alone, written out here because the standard library does not promise
/// that its own draws stay the same from one version to the next.
extension SeededGenerator {
  /// Makes the numbers of one part of the council.
  ///
  /// Each part has numbers of its own, so that a change to one part, or a part that is added,
  /// leaves the others as they were.
  init(seed: UInt64, for part: String) {
    let hash = part.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    self.init(seed: seed ^ hash)
  }

  /// Returns a number from zero up to, but not including, a limit that is greater than zero.
  mutating func below(_ limit: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// Returns a number of a range, each as likely as the others.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// Returns whether something happens that happens so many times in a hundred.
  mutating func happens(percent: Int) -> Bool {
    below(100) < percent
  }

  /// Returns one of the values, of which there must be at least one.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[below(values.count)]
  }

  /// Returns the values in a random order (Fisher and Yates).
  mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var values = values
    for last in values.indices.dropFirst().reversed() {
      values.swapAt(last, below(last + 1))
    }
    return values
  }
}
