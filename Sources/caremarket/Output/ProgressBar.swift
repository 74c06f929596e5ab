import Foundation
import Values

/// A line on a terminal that says how far a long piece of work is.
///
/// It appears after a second, and not at all where nobody watches (standard error is no terminal).
struct ProgressBar {
  private let label: String
  private let begin = ContinuousClock.now
  private var next: ContinuousClock.Instant
  private var isShown = false
  private let isWatched = isatty(STDERR_FILENO) == 1

  /// Makes a bar that stands after a label such as "Reading postcodes.csv".
  init(_ label: String) {
    self.label = label
    next = begin + .seconds(1)
  }

  /// Says how much is done, and of how much where that is known.
  mutating func show(_ done: Int, of total: Int? = nil) {
    guard isWatched, ContinuousClock.now >= next else { return }
    next = .now + .milliseconds(100)
    isShown = true
    StandardError.write("\r\u{1B}[K\(line(done, of: total))")
  }

  /// Takes the line away.
  mutating func finish() {
    guard isShown else { return }
    StandardError.write("\r\u{1B}[K")
    isShown = false
  }

  private func line(_ done: Int, of total: Int?) -> String {
    guard let total, total > 0 else { return "\(label): \(done.withThousands)" }
    let share = min(done, total) * barLength / total
    let bar =
      String(repeating: "#", count: share) + String(repeating: ".", count: barLength - share)
    return "\(label) [\(bar)] \(min(done, total) * 100 / total)%"
  }
}

private let barLength = 20
