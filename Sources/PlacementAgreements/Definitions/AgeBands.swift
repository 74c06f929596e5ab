/// Bands of age in whole years, each from an age until the one before the next.
package struct AgeBands: Hashable, Sendable {
  /// The age at which each band begins; the last has no end.
  let starts: [Int]

  /// Makes the bands, or `nil` where the ages do not rise from 0.
  init?(_ starts: [Int]) {
    guard starts.first == 0, zip(starts, starts.dropFirst()).allSatisfy({ $0 < $1 }) else {
      return nil
    }
    self.starts = starts
  }

  /// Returns the number of the band that an age lies in; ages below 0 are in the first.
  package func band(of age: Int) -> Int {
    max(0, (starts.firstIndex { age < $0 } ?? starts.count) - 1)
  }

  /// Returns what a band is called, as in "Under 1", "10 to 15" or "18 and over".
  package func name(ofBand number: Int) -> String {
    let start = starts[number]
    guard number + 1 < starts.count else { return "\(start) and over" }
    let last = starts[number + 1] - 1
    if start == 0 { return "Under \(last + 1)" }
    return start == last ? "\(start)" : "\(start) \(last == start + 1 ? "and" : "to") \(last)"
  }
}
