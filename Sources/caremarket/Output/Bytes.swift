import Values

/// Text that is built up as UTF-8, so that a large table needs no string for each of its cells.
typealias Bytes = [UInt8]

extension Bytes {
  static let newline = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  mutating func append(_ byte: UInt8, times count: Int) {
    append(contentsOf: repeatElement(byte, count: Swift.max(0, count)))
  }

  /// Appends a whole number, with a comma between thousands where people read it.
  mutating func append(_ number: Int, withCommas: Bool = false) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var divisor: UInt = 1
    var digits = 1
    while number.magnitude / divisor >= 10 {
      divisor *= 10
      digits += 1
    }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(number.magnitude / divisor % 10))
      divisor /= 10
      digits -= 1
      if withCommas, digits > 0, digits.isMultiple(of: 3) { append(UInt8(ascii: ",")) }
    }
  }

  /// Appends two digits, as in the pence of an amount or the month of a day.
  mutating func append(twoDigits number: Int) {
    append(UInt8(ascii: "0") + UInt8(number / 10 % 10))
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Appends a day as machines read it, as in `2026-04-01`.
  mutating func append(_ day: Day) {
    let (year, month, dayOfMonth) = day.components
    append(twoDigits: year / 100)
    append(twoDigits: year % 100)
    append(UInt8(ascii: "-"))
    append(twoDigits: month)
    append(UInt8(ascii: "-"))
    append(twoDigits: dayOfMonth)
  }

  /// Appends an amount in pounds, as in `1950.00` or, with commas, `1,950.00`.
  mutating func append(_ money: Money, withCommas: Bool = false) {
    if money.pence < 0 { append(UInt8(ascii: "-")) }
    append(Int(money.pence.magnitude / 100), withCommas: withCommas)
    append(UInt8(ascii: "."))
    append(twoDigits: Int(money.pence.magnitude % 100))
  }
}
