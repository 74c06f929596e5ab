package import Importing
package import Values

extension ImportedRow {
  /// Returns the pounds and pence in a column; what is no exact amount is added to the log.
  package func money(_ column: String, _ log: inout FindingLog) -> Money? {
    guard let text = text(column) else { return nil }
    let amount = Money(text.hasPrefix("£") ? String(text.dropFirst()) : text)
    if amount == nil { log.error(at: place(column), Message.noAmount(text)) }
    return amount
  }

  /// Returns the percentage in a column, from 0 to 100; anything else is added to the log.
  func percentage(_ column: String, _ log: inout FindingLog) -> Percentage? {
    guard let text = text(column) else { return nil }
    let number = ExactDecimal(text.hasSuffix("%") ? String(text.dropLast()) : text)
    let percentage = number.flatMap(Percentage.init)
    if let percentage, (.zero)...(.whole) ~= percentage { return percentage }
    log.error(at: place(column), Message.noPercentage(text))
    return nil
  }

  /// Returns the hours in a column as hundredths of an hour; anything else is added to the log.
  func hundredthsOfHours(_ column: String, _ log: inout FindingLog) -> Int? {
    guard let text = text(column) else { return nil }
    let hundredths = ExactDecimal(text).flatMap(Percentage.init)?.hundredths
    if let hundredths, hundredths > 0 { return Int(hundredths) }
    log.error(at: place(column), Message.noHours(text))
    return nil
  }

  /// Returns the days from the column `from` through the column `through`, where they are in order.
  package func days(_ log: inout FindingLog) -> DayRange? {
    guard let from = day("from") else { return nil }
    let range = DayRange(from: from, until: day("through")?.adding(days: 1))
    if range == nil { log.error(at: place("through"), Message.endsBefore(from)) }
    return range
  }
}

private enum Message {
  static func noAmount(_ text: String) -> String {
    "An amount must be pounds and pence, as in 950 or 1234.50, not '\(text)'."
  }

  static func noPercentage(_ text: String) -> String {
    "A percentage must be a number from 0 to 100 with at most two decimals, not '\(text)'."
  }

  static func noHours(_ text: String) -> String {
    "Hours must be a number above 0 with at most two decimals, as in 37.5, not '\(text)'."
  }

  static func endsBefore(_ from: Day) -> String {
    "It would end before it began on \(from.inWords)."
  }
}
