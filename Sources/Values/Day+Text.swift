extension Day: CustomStringConvertible, LosslessStringConvertible {
  /// The ISO form, as in `2026-04-01`.
  package var description: String {
    let (year, month, day) = components
    return String(unsafeUninitializedCapacity: 10) { bytes in
      bytes.initialize(repeating: hyphen)
      write(year, into: bytes, 0..<4)
      write(month, into: bytes, 5..<7)
      write(day, into: bytes, 8..<10)
      return 10
    }
  }

  /// The form people read, as in `1 April 2026`.
  package var inWords: String {
    let (year, month, day) = components
    return "\(day) \(Day.monthNames[month - 1]) \(year)"
  }

  /// Reads the ISO form and nothing else: `2026-04-01`.
  package init?(_ text: String) {
    guard let day = Array(text.utf8).withUnsafeBufferPointer({ Day(iso: $0) }) else { return nil }
    self = day
  }

  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension Day.Weekday {
  /// The name that people write, as in `Monday`.
  package var inWords: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}

extension Day {
  /// Reads a day as files write it: `2026-04-01`, `2026-04-01T00:00:00` or `01/04/2026`.
  ///
  /// Day comes before month, as everywhere in England. A time other than midnight is refused,
  /// because a day that has been shifted by a time zone shows itself so.
  package init?(inFile text: some StringProtocol) {
    let day = Array(text.utf8).withUnsafeBufferPointer { Day(inFile: $0) }
    guard let day else { return nil }
    self = day
  }

  /// Reads the bytes of a day as files write it, where many days are read at once.
  package init?(inFile bytes: UnsafeBufferPointer<UInt8>) {
    let isDateTime = bytes.count == 19 && (bytes[10] == UInt8(ascii: "T") || bytes[10] == space)
    if bytes.count == 10, bytes[2] == slash, bytes[5] == slash {
      self.init(digits: bytes, year: 6..<10, month: 3..<5, day: 0..<2)
    } else if isDateTime, bytes.dropFirst(11).elementsEqual("00:00:00".utf8) {
      self.init(iso: UnsafeBufferPointer(rebasing: bytes[..<10]))
    } else {
      self.init(iso: bytes)
    }
  }

  /// Finds a day written in words within a sentence, as in "as at 31 March 2025".
  ///
  /// Returns the last such day, because titles name the publication before the day.
  package init?(inSentence sentence: String) {
    let words = sentence.split { !$0.isLetter && !$0.isNumber }
    let days = words.indices.dropLast(2).compactMap { index -> Day? in
      guard let month = Day.monthNames.firstIndex(where: { isMonth(words[index + 1], $0) }),
        let day = Int(words[index]), let year = Int(words[index + 2]), year > 999
      else { return nil }
      return Day(year: year, month: month + 1, day: day)
    }
    guard let last = days.last else { return nil }
    self = last
  }

  /// Reads the bytes of the ISO form, where many days are read at once.
  package init?(iso bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen else { return nil }
    self.init(digits: bytes, year: 0..<4, month: 5..<7, day: 8..<10)
  }

  private init?(
    digits bytes: UnsafeBufferPointer<UInt8>, year: Range<Int>, month: Range<Int>, day: Range<Int>
  ) {
    guard let year = wholeNumber(bytes, year), let month = wholeNumber(bytes, month),
      let day = wholeNumber(bytes, day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// Whether a word is the name of a month, or its first three letters as Ofsted's 2022 titles have it.
private func isMonth(_ word: Substring, _ name: String) -> Bool {
  word == name || word == name.prefix(3)
}

private let slash = UInt8(ascii: "/")
private let space = UInt8(ascii: " ")
private let hyphen = UInt8(ascii: "-")

/// Writes the last digits of a number, with noughts before it.
private func write(
  _ number: Int, into bytes: UnsafeMutableBufferPointer<UInt8>, _ range: Range<Int>
) {
  var rest = number
  for index in range.reversed() {
    bytes[index] = UInt8(ascii: "0") + UInt8(rest % 10)
    rest /= 10
  }
}

/// The number that digits stand for, or `nil` where there is anything but digits.
func wholeNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
  var number = 0
  for index in range {
    let digit = bytes[index]
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
    number = number * 10 + Int(digit - UInt8(ascii: "0"))
  }
  return number
}
