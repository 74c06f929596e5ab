import Dispatch
import Foundation

extension Array where Element: Sendable {
  /// Hands over what becomes of each element, in their order, while other processors work out those that
  /// follow.
  package func forEachConcurrently<Result: Sendable>(
    _ transform: @escaping @Sendable (Element) -> Result, _ body: (Result) throws -> Void
  ) rethrows {
    var begun: [Portion<Result>] = []
    var starts = stride(from: 0, to: count, by: portionLength).makeIterator()
    let begin = { () -> Portion<Result>? in
      starts.next().map { start in
        let elements = self[start..<Swift.min(start + portionLength, count)]
        return Portion { elements.map(transform) }
      }
    }
    for _ in 0..<portionsAhead { begin().map { begun.append($0) } }
    while !begun.isEmpty {
      let results = begun.removeFirst().results()
      begin().map { begun.append($0) }
      try results.forEach(body)
    }
  }
}

private let portionLength = 512
/// So many are worked out or wait to be handed over: enough for every processor, and little memory.
private let portionsAhead = 2 * ProcessInfo.processInfo.activeProcessorCount

/// Part of a list that is worked out in the background.
private final class Portion<Result: Sendable>: @unchecked Sendable {
  private let isDone = DispatchSemaphore(value: 0)
  // Written once before the signal, and read after it.
  private var made: [Result] = []

  init(_ make: @escaping @Sendable () -> [Result]) {
    DispatchQueue.global().async {
      self.made = make()
      self.isDone.signal()
    }
  }

  /// Waits until it is worked out.
  func results() -> [Result] {
    isDone.wait()
    return made
  }
}
