import DisclosureAttack
import Values

/// The figures of two statements that measure the same, and how they differ.
struct StatementComparison {
  /// A figure that changed.
  struct Change {
    let id: String
    let label: String
    let unit: String
    let before: ExactDecimal
    let now: ExactDecimal
  }

  let changes: [Change]
  private let same: Int
  private let added: Int
  private let gone: Int

  init(from old: PublishedStatement, to new: PublishedStatement) {
    let (before, now) = (StatementComparison.newest(old), StatementComparison.newest(new))
    let both = now.keys.filter { before[$0] != nil }.sorted()
    let pairs = both.compactMap { key in
      Change(before[key] ?? [], now[key] ?? [])
    }
    changes = pairs.filter { $0.before != $0.now }
    same = pairs.count - changes.count
    added = now.keys.count { before[$0] == nil }
    gone = before.keys.count { now[$0] == nil }
  }

  /// The figures by what they measure, without the day or year; of several the newest alone.
  private static func newest(_ statement: PublishedStatement) -> [String: [PublishedFigure]] {
    Dictionary(grouping: statement.figures, by: \.measured)
      .mapValues { $0.sorted { $0.id < $1.id }.suffix(1) }
  }

  var closing: String {
    """
    \(changes.count.counted("figure")) changed and \(same.withThousands) did not; \
    \(added.withThousands) came and \(gone.withThousands) went.
    """
  }
}

extension StatementComparison.Change {
  fileprivate init?(_ before: [PublishedFigure], _ now: [PublishedFigure]) {
    guard let old = before.first?.number, let figure = now.first, let number = figure.number else {
      return nil
    }
    self.init(
      id: figure.id, label: figure.label, unit: figure.unit, before: old, now: number)
  }

  /// The change: in percentage points where they are percentages, else in per cent.
  var inWords: String {
    let (old, new) = (Fraction(before), Fraction(now))
    let step = new - old
    let direction = step > .zero ? "up" : "down"
    if unit == "percent" { return "\(direction) \(points(step).counted("percentage point"))" }
    guard old > .zero else { return direction }
    let percent = percent(step, of: old)
    return percent == 0
      ? "\(direction) by less than 1%" : "\(direction) \(percent.withThousands)%"
  }

  private func points(_ step: Fraction) -> Int {
    Int(Rounding.halfUp.quotient(of: step.magnitude.numerator, by: step.denominator))
  }

  private func percent(_ step: Fraction, of old: Fraction) -> Int {
    let size = step.magnitude
    return Int(
      Rounding.halfUp.quotient(
        of: size.numerator * 100 * old.denominator, by: size.denominator * old.numerator))
  }
}

extension Fraction {
  fileprivate var magnitude: Fraction { self < .zero ? .zero - self : self }
}

extension PublishedFigure {
  /// What it measures under which headings, without the time that it is of.
  fileprivate var measured: String {
    let parts = id.split(separator: "@", maxSplits: 1)
    let headings = parts.count > 1 ? parts[1].drop { $0 != "[" && $0 != "%" } : ""
    return "\(parts[0])\(headings)"
  }

  fileprivate var number: ExactDecimal? {
    switch shown {
    case .exactly(let number): number
    case .rounded(let number, _): number
    case .symbol: nil
    }
  }
}
