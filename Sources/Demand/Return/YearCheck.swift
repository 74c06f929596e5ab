import Importing
import Values

/// Makes sure that each return is of the year that its folder says, and that no year comes twice.
enum YearCheck {
  static func check(_ returns: [YearlyReturn], _ stored: StoredReturns, _ log: inout FindingLog) {
    var names: [FinancialYear: String] = [:]
    for yearly in returns where yearly.isWhole {
      let place = Place(file: yearly.name)
      if let other = names.updateValue(yearly.name, forKey: yearly.year) {
        log.error(at: place, Message.twice(yearly.year, other))
      }
      if let batch = stored.batch(of: yearly.year) {
        log.error(at: place, Message.stored(yearly.year, batch))
      }
    }
    checkNames(returns.filter(\.isWhole), &log)
  }

  /// A folder may be named by the year in which its return begins or by that in which it ends, but all
  /// folders in the same way.
  private static func checkNames(_ returns: [YearlyReturn], _ log: inout FindingLog) {
    let named = returns.compactMap { yearly in
      NamedYear(yearly.name).map { (yearly: yearly, offset: $0.offset(from: yearly.year)) }
    }
    let offsets = named.reduce(into: [Int: Int]()) { $0[$1.offset, default: 0] += 1 }
    let allowed = [0, 1].max { offsets[$0, default: 0] < offsets[$1, default: 0] } ?? 0
    for (yearly, offset) in named where offset != allowed {
      log.error(at: Place(file: yearly.name), Message.named(yearly.year))
    }
  }
}

/// A year that stands in the name of a folder or file.
private struct NamedYear {
  /// The first four digits that can be a year, as in `2021` and `2021-22`.
  let first: Int
  /// Whether the name writes both years.
  let isWhole: Bool

  init?(_ name: String) {
    guard let match = name.firstMatch(of: /(?:^|\D)(20\d\d)(?:[-_\/](?:20)?(\d\d))?(?:\D|$)/),
      let first = Int(match.1)
    else { return nil }
    self.first = first
    isWhole = match.2.flatMap { Int($0) } == (first + 1) % 100
  }

  /// How many years the name is after the beginning of the return's year, where both years in the
  /// name count as the beginning.
  func offset(from year: FinancialYear) -> Int {
    first - year.startYear
  }
}

private enum Message {
  static func twice(_ year: FinancialYear, _ other: String) -> String {
    """
    By its days this is the return of \(year), and so is '\(other)'. Import one of them.
    """
  }

  static func stored(_ year: FinancialYear, _ batch: Int) -> String {
    """
    The return of \(year) is in the database already, as import \(batch). To put this one in its \
    place, take that back first: 'caremarket import undo \(batch)'.
    """
  }

  static func named(_ year: FinancialYear) -> String {
    """
    Its days are those of \(year), which is not the year in its name. Check whether the folders of \
    two years were exchanged.
    """
  }
}
