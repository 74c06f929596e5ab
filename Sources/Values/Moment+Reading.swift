extension Moment {
  /// Reads a moment as the database writes it, `2026-11-21T14:03:07Z`, or as people do, without the
  /// seconds and the `Z`: `2026-11-21T14:03`.
  package init?(_ text: String) {
    guard text.utf8.count >= 16, text.utf8.allSatisfy({ $0 < 128 }),
      let day = Day(String(text.prefix(10)))
    else { return nil }
    let rest = text.dropFirst(10)
    guard rest.first == "T" else { return nil }
    let clock = rest.dropFirst().hasSuffix("Z") ? rest.dropFirst().dropLast() : rest.dropFirst()
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part -> Int? in
      part.count == 2 && part.allSatisfy(\.isNumber) ? Int(part) : nil
    }
    guard numbers.count == parts.count, (2...3).contains(numbers.count), numbers[0] < 24,
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    let seconds = numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    self.init(secondsSince1970: Int(day.daysSince1970) * 86_400 + seconds)
  }

  /// Whole seconds since the beginning of 1 January 1970.
  package var secondsSince1970: Int {
    let fields = description.dropFirst(11).dropLast().split(separator: ":").compactMap { Int($0) }
    let day = Day(String(description.prefix(10))).map { Int($0.daysSince1970) } ?? 0
    return day * 86_400 + zip(fields, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The day on which it is.
  package var day: Day { Day(daysSince1970: Int32(secondsSince1970 / 86_400)) }
}
