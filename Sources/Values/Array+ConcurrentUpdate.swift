import Dispatch

extension Array where Element: Sendable {
  /// How many elements a processor changes before it takes the next ones.
  private static var together: Int { 10_000 }

  /// Changes each element in place, on all processors at once.
  package mutating func concurrentUpdate(_ change: @Sendable (inout Element) -> Void) {
    let together = Self.together
    withUnsafeMutableBufferPointer { all in
      // Each element is in one part, and each part is changed by one processor.
      nonisolated(unsafe) let all = all
      DispatchQueue.concurrentPerform(iterations: (all.count + together - 1) / together) { part in
        for index in part * together..<Swift.min(all.count, (part + 1) * together) {
          change(&all[index])
        }
      }
    }
  }
}
