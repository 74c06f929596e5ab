import Importing
import Values

/// The allowances that are known, with those of a list in their places.
struct KeptAllowances {
  private struct Key: Hashable {
    let carer: String
    let child: Int
  }

  /// An allowance and the line of the list on which it stands; `nil` where it was known before.
  private struct Kept {
    let allowance: CarerAllowance
    let line: Int?
  }

  private var all: [Key: [Kept]]
  /// Those of the list, in its order.
  private(set) var added: [CarerAllowance] = []
  private var lines: [Int: CarerAllowance] = [:]

  init(_ known: [CarerAllowance]) {
    all = Dictionary(grouping: known) { Key(carer: $0.carer, child: $0.child) }
      .mapValues { $0.map { Kept(allowance: $0, line: nil) } }
  }

  /// Takes an allowance of the list, in the place of one with its carer, child and first day.
  mutating func add(_ allowance: CarerAllowance, _ line: Int) {
    let key = Key(carer: allowance.carer, child: allowance.child)
    all[key, default: []].removeAll { $0.allowance.range.from == allowance.range.from }
    all[key, default: []].append(Kept(allowance: allowance, line: line))
    added.append(allowance)
    lines[line] = allowance
  }

  /// Adds to the log where two allowances of one carer and child have days in common.
  func findOverlaps(_ rows: [ImportedRow], _ log: inout FindingLog) {
    for row in rows {
      guard let allowance = lines[row.line] else { continue }
      let others = all[Key(carer: allowance.carer, child: allowance.child)] ?? []
      let other = others.first { kept in
        kept.allowance != allowance && kept.allowance.collides(with: allowance)
          && (kept.line.map { $0 < row.line } ?? true)
      }
      guard let other else { continue }
      log.error(at: row.place("from"), Message.overlap(other.allowance.range, other.line))
    }
  }
}

private enum Message {
  static func overlap(_ range: DayRange, _ line: Int?) -> String {
    """
    These days overlap those \(range.inWords) \(line.map { "on line \($0)" } ?? "that are recorded"), \
    of the same carer and child. End one before the other begins.
    """
  }
}
