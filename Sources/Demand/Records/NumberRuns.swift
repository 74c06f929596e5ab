/// Numbers of rows or of children in rising order, as runs that are read in one go.
struct NumberRuns {
  private(set) var all: [ClosedRange<Int>] = []
  /// By how much a number may be above the one before and still be of its run: to read a few rows too
  /// many is quicker than to look for the next.
  private let longestGap: Int

  init(longestGap: Int) {
    self.longestGap = longestGap
  }

  /// Adds a number that is not below the one before.
  mutating func add(_ number: Int) {
    guard let last = all.last, number - last.upperBound <= longestGap else {
      return all.append(number...number)
    }
    all[all.count - 1] = last.lowerBound...number
  }
}
