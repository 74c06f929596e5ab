/// Bands of ages in whole years, as in 0-4, 5-9, 10-12, 13-15 and 16+.
package struct AgeBands: Hashable, Sendable {
  package struct Band: Hashable, Sendable {
    package let first: Int
    /// The last age of the band; `nil` where it has no end.
    package let last: Int?

    package func contains(_ age: Int) -> Bool { first <= age && (last.map { age <= $0 } ?? true) }

    /// As in `0-4`, `16+` or `17`.
    package var name: String {
      guard let last else { return "\(first)+" }
      return first == last ? "\(first)" : "\(first)-\(last)"
    }
  }

  package let all: [Band]

  /// Reads bands that follow one another, or returns `nil` where they overlap or leave a gap.
  package init?(_ text: String) {
    let bands = text.split(separator: ",", omittingEmptySubsequences: false).map(
      Band.init(written:))
    let known = bands.compactMap(\.self)
    guard known.count == bands.count, let first = known.first, first.first >= 0,
      zip(known, known.dropFirst()).allSatisfy({ $0.last.map { $0 + 1 } == $1.first })
    else { return nil }
    all = known
  }

  /// No band at all.
  static let none = AgeBands(all: [])

  private init(all: [Band]) { self.all = all }

  /// By band: the places of finer bands that lie within it.
  package func places(of fine: AgeBands) -> [[Int]] {
    all.map { band in
      fine.all.indices.filter { place in
        let (part, last) = (fine.all[place], fine.all[place].last ?? .max)
        return band.first <= part.first && last <= band.last ?? .max
      }
    }
  }

  /// Returns the position of the band that an age is in.
  package func position(of age: Int) -> Int? { all.firstIndex { $0.contains(age) } }
}

extension AgeBands.Band {
  fileprivate init?(written text: Substring) {
    let text = text.filter { $0 != " " }
    if text.hasSuffix("+"), let first = Int(text.dropLast()) {
      self.init(first: first, last: nil)
      return
    }
    let ages = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let first = ages.first ?? nil, let last = ages.last ?? nil, ages.count <= 2,
      first <= last
    else { return nil }
    self.init(first: first, last: last)
  }
}
