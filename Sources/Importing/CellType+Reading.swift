import Values

extension ColumnMapping.CellType {
  /// Whether the cells of a column hold few different texts, each of them in many rows.
  var hasFewTexts: Bool {
    switch self {
    case .code, .flag, .month: true
    case .codes, .day, .postcode, .text, .urn, .wholeNumber: false
    }
  }

  /// Returns the value that a cell's text stands for, or `nil` where it is not of this type.
  func value(of text: String) -> ImportedValue? {
    switch self {
    case .text: .text(text)
    case .wholeNumber: ExactDecimal(text).flatMap(wholeNumber)
    case .day: Day(inFile: text).map { .day($0) }
    case .month: Month.inFile(text).map { .text($0.description) }
    case .postcode: Postcode(text).map { .text($0.compact) }
    case .urn: isURN(text) ? .text(text.uppercased()) : nil
    case .flag(let yes, let no): flag(folded(text), yes, no)
    case .code(let list): list.code(for: text).map { .text($0) }
    case .codes(let list): codes(text, list)
    }
  }

  /// Says what is wrong with a cell's text, and what to do about it.
  func complaint(about text: String) -> String {
    switch self {
    case .text: "'\(text)' cannot be read."
    case .wholeNumber: "'\(text)' is not a whole number. Write it with digits alone, as in 12."
    case .day:
      """
      '\(text)' is not a day of the calendar. Write it as in 31/03/2025, the day first, or as in \
      2025-03-31, without a time.
      """
    case .month: "This is no month of the calendar. Write it as in 05/2012 or 2012-05."
    case .postcode: "'\(text)' is not a postcode."
    case .urn: "'\(text)' is no URN: SC and six digits, or seven digits."
    case .flag(let yes, let no):
      "'\(text)' is not known here. Write \(yes[0]) or \(no[0])."
    case .codes(let list):
      text.partsBetweenSemicolons.filter { list.code(for: $0) == nil }
        .map(ColumnMapping.CellType.code(list).complaint).joined(separator: " ")
    case .code(let list) where list.words.count > ColumnMapping.CellType.mostWords:
      // Where nothing like it is known it may be anything, also what nobody should read here.
      list.nearest(to: text).map { "'\(text)' is not known here. Did you mean '\($0)'?" }
        ?? "This is not known here. Known are the codes in \(list.file), as \(list.words[0])."
    case .code(let list):
      """
      '\(text)' is not known here. Known are: \(list.words.joined(separator: ", ")). \
      If it is a new word for one of these, add it to \(list.file).
      """
    }
  }

  /// More words than these are too many to read in a message.
  private static var mostWords: Int { 40 }

  private func wholeNumber(_ number: ExactDecimal) -> ImportedValue? {
    number.scale == 0 && number.coefficient >= 0 ? .number(Int(number.coefficient)) : nil
  }

  private func flag(_ text: String, _ yes: [String], _ no: [String]) -> ImportedValue? {
    if yes.contains(text) { return .flag(true) }
    return no.contains(text) ? .flag(false) : nil
  }

  /// The codes of a cell, in its order and separated by semicolons.
  private func codes(_ text: String, _ list: CodeList) -> ImportedValue? {
    let parts = text.partsBetweenSemicolons
    let codes = parts.compactMap(list.code)
    return codes.count == parts.count ? .text(codes.joined(separator: "; ")) : nil
  }

  private func isURN(_ text: String) -> Bool {
    let digits = text.uppercased().hasPrefix("SC") ? text.dropFirst(2) : text[...]
    let length = digits.count == text.count ? 7 : 6
    return digits.count == length && digits.utf8.allSatisfy { (48...57).contains($0) }
  }
}
