import DisclosureAttack
import Testing
import Values

@testable import DisclosureControl

@Suite struct LeastHiddenTests {
  /// Small tables with a small count in them, and what is hidden of them besides: by us, and at least.
  ///
  /// The least is found by trying every choice, the smallest first, with the attack as the judge.
  private static func compared(_ seed: Int) throws -> (ours: Int, least: Int)? {
    var random = RandomFigures(seed: 1_000 + seed)
    let table = Table(random.counts(2, seed % 2 == 0 ? 2 : 3))
    let figures = Figures(cells: table.cells, sums: table.sums)
    let protection = try DisclosureControl.shipped().protect(table)
    let small = Set(protection.hidden.values.filter(\.isPrimary).map(\.name))
    guard !small.isEmpty, protection.secondaryCount > 0 else { return nil }
    let others = table.cells.filter { $0.value > 0 && !small.contains($0.name) }.map(\.name)
    for size in 0..<protection.secondaryCount {
      for choice in others.combinations(of: size)
      where figures.isSafe(hiding: small.union(choice)) {
        return (protection.secondaryCount, size)
      }
    }
    return (protection.secondaryCount, protection.secondaryCount)
  }

  @Test func `on small tables little more is hidden than the least possible`() throws {
    let compared = try (0..<60).compactMap(LeastHiddenTests.compared)
    let ours = compared.reduce(0) { $0 + $1.ours }
    let least = compared.reduce(0) { $0 + $1.least }
    #expect(compared.count > 30)
    // 1.00 would be the least number of figures. We weigh totals more, so that more of the smaller
    // figures may be hidden in place of one total.
    #expect(Double(ours) / Double(least) < 1.25, "\(ours) hidden, \(least) at least")
    #expect(compared.count { $0.ours == $0.least } * 4 > compared.count * 3)
  }
}

extension Figures {
  /// Whether the attack finds nothing, and leaves each small count every number from 1 to 5.
  fileprivate func isSafe(hiding names: Set<String>) -> Bool {
    let hidden = names.map {
      ($0, HiddenCell(name: $0, reason: .small, interval: CellInterval(nil, nil)))
    }
    let protection = Protection(
      hidden: Dictionary(uniqueKeysWithValues: hidden), shares: [:], unprotected: [],
      cellCount: cells.count, shareCount: 0)
    return StatementIntruder([published(protection)]).attack().findings.isEmpty
  }
}

extension [String] {
  /// Every choice of so many of the texts.
  fileprivate func combinations(of size: Int) -> [[String]] {
    guard size > 0 else { return [[]] }
    return indices.flatMap { first in
      [String](self[(first + 1)...]).combinations(of: size - 1).map { [self[first]] + $0 }
    }
  }
}
