package import Values

/// The codes that one column of the return may hold, each with its years.
///
/// There is one of it, because a million rows are held against it.
package final class ReturnCodeSet: Sendable {
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

    /// Whether it may not be used in every return year, or is written anew.
    fileprivate var hasChanged: Bool { firstYear != nil || lastYear != nil || nowWritten != nil }

    func isUsed(in year: FinancialYear) -> Bool {
      (firstYear.map { $0 <= year } ?? true) && (lastYear.map { year <= $0 } ?? true)
    }
  }

  package let column: String
  /// The number of the rule that a code of no year, or of another, breaks.
  package let rule: String
  package let mayBeBlank: Bool
  package let entries: [Entry]
  /// The codes in ascending order, each with its position among the entries.
  private let ordered: [(code: ReturnCode, position: Int)]
  private let changed: [ReturnCode: Entry]

  init(column: String, rule: String, mayBeBlank: Bool, entries: [Entry]) {
    self.column = column
    self.rule = rule
    self.mayBeBlank = mayBeBlank
    self.entries = entries
    let positions = Dictionary(entries.enumerated().map { ($0.element.code, $0.offset) }) { $1 }
    ordered = positions.map { (code: $0.key, position: $0.value) }.sorted { $0.code < $1.code }
    changed = Dictionary(entries.filter(\.hasChanged).map { ($0.code, $0) }) { $1 }
  }

  func has(_ code: ReturnCode) -> Bool { position(of: code) != nil }

  package subscript(code: ReturnCode) -> Entry? { position(of: code).map { entries[$0] } }

  /// What a code stands for where it may not be used in every return year, or is written anew.
  func changed(_ code: ReturnCode) -> Entry? {
    changed.isEmpty ? nil : changed[code]
  }

  /// Where a code stands among the entries; halving is quicker than hashing for so few.
  private func position(of code: ReturnCode) -> Int? {
    var (low, high) = (0, ordered.count)
    while low < high {
      let middle = (low + high) / 2
      if ordered[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low < ordered.count && ordered[low].code == code ? ordered[low].position : nil
  }

  /// What a code means, or the code itself where the set has it not.
  package func words(for code: ReturnCode) -> String { self[code]?.means ?? code.description }
}
