package import ProviderRegister
import Values

/// How concentrated a market is: the shares of those who own it.
///
/// The Herfindahl-Hirschman index is the sum of the squared percentage shares: 10,000 where one
/// owner has all, near 0 where there are many small ones (Competition and Markets Authority, Merger
/// Assessment Guidelines, 2010, paragraph 5.3.4).
package struct Concentration: Sendable {
  /// The size of each owner's part, largest first.
  let sizes: [Int]

  init(sizes: [Int]) {
    self.sizes = sizes.filter { $0 > 0 }.sorted(by: >)
  }

  /// Counts each owner's registered places.
  ///
  /// Assumption: each service whose owner is not known belongs to an owner of its own, so that what
  /// is not known never makes a market look more concentrated.
  package init(places services: [Service]) {
    var sizes: [Int: Int] = [:]
    var unknown: [Int] = []
    for service in services {
      guard let places = service.places else { continue }
      if let owner = service.provider {
        sizes[owner, default: 0] += places
      } else {
        unknown.append(places)
      }
    }
    self.init(sizes: Array(sizes.values) + unknown)
  }

  /// The index rounded to a whole number, or `nil` where there is nothing to share.
  package var index: Int? {
    let total = sizes.reduce(0, +)
    guard total > 0 else { return nil }
    let squares = Int64(sizes.reduce(0) { $0 + $1 * $1 })
    let whole = Int64(total) * Int64(total)
    return Int(Rounding.halfUp.quotient(of: squares.multipliedFullWidth(by: 10_000), by: whole))
  }
}
