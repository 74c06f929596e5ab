import Dispatch

extension Array where Element: Sendable {
  /// What becomes of each element, in their order, worked out on all processors at once.
  package func concurrentMap<Result: Sendable>(
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    [Result](unsafeUninitializedCapacity: count) { results, made in
      // Each place is written to once, and by nobody else.
      nonisolated(unsafe) let results = results
      DispatchQueue.concurrentPerform(iterations: count) { place in
        results.initializeElement(at: place, to: transform(self[place]))
      }
      made = count
    }
  }
}
