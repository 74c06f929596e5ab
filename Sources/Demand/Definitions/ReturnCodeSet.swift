package import Values

/// The codes that one column of the return may hold, each with its years.
package struct ReturnCodeSet: Sendable {
  /// What a code stands for, and when it may be used.
  package struct Entry: Sendable {
    package let code: ReturnCode
    package let means: String
    /// The heading under which reports gather codes, where they do.
    package let group: String?
    /// The code that took its place, under which it is stored.
    package let nowWritten: ReturnCode?
    /// The codes under which the same placement goes on once this one may no longer be used.
    package let continuesAs: [ReturnCode]
    package let firstYear: FinancialYear?
    package let lastYear: FinancialYear?
    /// Whether a placement that ends for this reason broke down on the provider's side.
    package let isBreakdown: Bool

    func isUsed(in year: FinancialYear) -> Bool {
      (firstYear.map { $0 <= year } ?? true) && (lastYear.map { year <= $0 } ?? true)
    }
  }

  package let column: String
  /// The number of the rule that a code of no year, or of another, breaks.
  package let rule: String
  package let mayBeBlank: Bool
  package let entries: [Entry]
  /// Whether there is a code that may not be used in every return year, or is written anew.
  let hasChanged: Bool
  private let positions: [ReturnCode: Int]

  init(column: String, rule: String, mayBeBlank: Bool, entries: [Entry]) {
    self.column = column
    self.rule = rule
    self.mayBeBlank = mayBeBlank
    self.entries = entries
    hasChanged = entries.contains {
      $0.firstYear != nil || $0.lastYear != nil || $0.nowWritten != nil
    }
    positions = Dictionary(entries.enumerated().map { ($0.element.code, $0.offset) }) { $1 }
  }

  func has(_ code: ReturnCode) -> Bool { positions[code] != nil }

  package subscript(code: ReturnCode) -> Entry? { positions[code].map { entries[$0] } }

  /// What a code means, or the code itself where the set has it not.
  package func words(for code: ReturnCode) -> String { self[code]?.means ?? code.description }
}
