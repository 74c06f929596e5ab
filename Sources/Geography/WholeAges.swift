/// The ages that a heading of the census speaks of, in whole years.
struct WholeAges: Equatable {
  let first: Int
  /// The last age; `nil` where it has no end.
  let last: Int?

  /// Reads words such as "Aged under 1 year", "Aged 5 to 9 years", "Aged 4 years and under" or
  /// "Aged 85 years and over"; returns `nil` for others.
  init?(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let numbers = words.compactMap { Int($0) }
    guard let first = numbers.first, numbers.count <= 2, first <= numbers.last ?? first else {
      return nil
    }
    self.init(words, first, numbers.count == 2 ? numbers.last : nil)
  }

  private init(_ words: [Substring], _ first: Int, _ last: Int?) {
    if last == nil, words.contains("under") {
      // "Under 1" ends before the number, "4 and under" with it.
      let isBefore = words.firstIndex(of: "under") ?? 0 < words.firstIndex { Int($0) != nil } ?? 0
      (self.first, self.last) = (0, isBefore ? first - 1 : first)
    } else {
      let isOpen = words.contains("over") || words.contains("above")
      (self.first, self.last) = (first, isOpen ? nil : last ?? first)
    }
  }

  /// Whether all of the ages are below another; `nil` where only some are.
  func areBelow(_ age: Int) -> Bool? {
    if let last, last < age { return true }
    return first >= age ? false : nil
  }
}
