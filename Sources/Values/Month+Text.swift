extension Month {
  /// Reads a month as files write it: `2012-05`, `05/2012`, `May 2012`, or a day within it.
  ///
  /// Of a day nothing is kept but its month: a file may hold a whole day where we want to know less.
  package static func inFile(_ text: String) -> Month? {
    Day(inFile: text).map(Month.init(containing:)) ?? Month(text) ?? Month(inFigures: text)
      ?? Month(inWords: text)
  }

  /// Reads the bytes of `2026-09`, where many months are read at once.
  package init?(iso bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), let year = wholeNumber(bytes, 0..<4),
      let month = wholeNumber(bytes, 5..<7), let first = Day(year: year, month: month, day: 1)
    else { return nil }
    self.init(containing: first)
  }

  /// Reads `05/2012`.
  private init?(inFigures text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count) else { return nil }
    self.init("\(parts[1])-\(parts[0].utf8.count == 1 ? "0" : "")\(parts[0])")
  }

  /// Reads `May 2012`, also with the month cut off after three letters.
  private init?(inWords text: String) {
    let words = text.split(separator: " ")
    guard words.count == 2 else { return nil }
    let name = words[0].lowercased()
    let index = Day.monthNames.firstIndex {
      [$0, String($0.prefix(3))].contains { $0.lowercased() == name }
    }
    guard let index else { return nil }
    self.init("\(words[1])-\(index < 9 ? "0" : "")\(index + 1)")
  }
}
