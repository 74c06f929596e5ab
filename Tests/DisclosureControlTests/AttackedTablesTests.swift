import DisclosureAttack
import Testing
import Values

@testable import DisclosureControl

@Suite struct AttackedTablesTests {
  @Test(arguments: 0..<400)
  func `what is hidden in invented tables cannot be found out`(_ seed: Int) throws {
    let figures = RandomFigures.numbered(seed)
    let protection = try DisclosureControl.shipped().protect(
      figures.cells, sums: figures.sums, shares: figures.shares)
    #expect(protection.unprotected.isEmpty)
    let result = StatementIntruder([figures.published(protection)]).attack()
    #expect(result.findings.isEmpty)
    #expect(result.figures.count >= protection.hidden.count)
  }

  @Test(arguments: 0..<100)
  func `nor can it with the statement of the year before`(_ seed: Int) throws {
    var random = RandomFigures(seed: seed)
    let before = random.counts(3, 4)
    let (first, second) = random.twoYears(before)
    let control = try DisclosureControl.shipped()
    let protected = try control.protect(first.cells, sums: first.sums)
    let earlier = first.published(protected, as: "2025")
    let figures = second.after(first, protected)
    let protection = try control.protect(figures.cells, sums: figures.sums)
    #expect(protection.unprotected.isEmpty)
    let result = StatementIntruder([figures.published(protection), earlier]).attack()
    #expect(result.findings.isEmpty)
  }

  @Test func `nor in a statement of a thousand figures in tables that hang together`() throws {
    var random = RandomFigures(seed: 1)
    let figures = random.statement(of: 5, rows: 14, columns: 12)
    #expect(figures.cells.count > 900)
    let protection = try DisclosureControl.shipped().protect(figures.cells, sums: figures.sums)
    #expect(protection.primaryCount > 100)
    #expect(protection.unprotected.isEmpty)
    let result = StatementIntruder([figures.published(protection)]).attack()
    #expect(result.findings.isEmpty)
  }

  @Test func `the attack finds what a broken protection leaves open`() throws {
    // The small counts alone are hidden, and nothing to protect them.
    let broken = try (0..<200).map { seed in
      let figures = RandomFigures.numbered(seed)
      let limits = try DisclosureLimits.shipped()
      let small = figures.cells.filter { limits.hiddenCounts.contains($0.value) }
      let cells = small.map {
        HiddenCell(name: $0.name, reason: .small, interval: CellInterval(nil, nil))
      }
      let protection = Protection(
        hidden: Dictionary(uniqueKeysWithValues: cells.map { ($0.name, $0) }),
        shares: Dictionary(uniqueKeysWithValues: figures.shares.map { ($0.name, $0.decimals) }),
        unprotected: [], cellCount: figures.cells.count, shareCount: figures.shares.count)
      return StatementIntruder([figures.published(protection)]).attack().findings
    }
    #expect(broken.count { !$0.isEmpty } > 150)
  }

  @Test(arguments: 0..<200)
  func `each hidden figure that is shown again would give something away`(_ seed: Int) throws {
    let figures = RandomFigures.numbered(seed - seed % 5 + 1)
    let protection = try DisclosureControl.shipped().protect(figures.cells, sums: figures.sums)
    for cell in protection.hidden.values where cell.reason == .secondary {
      let weaker = Protection(
        hidden: protection.hidden.filter { $0.key != cell.name }, shares: [:], unprotected: [],
        cellCount: protection.cellCount, shareCount: 0)
      let intruder = StatementIntruder([figures.published(weaker)])
      #expect(intruder.attack().hasLessDoubt(than: 5), "\(cell.name)")
    }
  }
}

extension AttackResult {
  /// Whether some hidden figure may be 1 to 5 and not every one of them.
  fileprivate func hasLessDoubt(than count: Int64) -> Bool {
    figures.contains { figure in
      (figure.least?.coefficient ?? 1) > 1
        || (figure.greatest.map { $0.coefficient < count } ?? false)
    }
  }
}

extension RandomFigures {
  /// The figures of two years with what began and ended in between, by columns.
  fileprivate mutating func twoYears(_ before: [[Int64]]) -> (Figures, Figures) {
    let after = yearLater(before)
    let (first, second) = (Table(before, prefix: "2025 "), Table(after, prefix: "2026 "))
    let flows = before[0].indices.map { column -> (cells: [ProtectedCell], sum: CellSum) in
      let names = ["2025 c\(column)", "began \(column)", "ended \(column)", "2026 c\(column)"]
      let (start, end) = (
        before.reduce(0) { $0 + $1[column] }, after.reduce(0) { $0 + $1[column] }
      )
      let ended = min(start, 4)
      return (
        [
          ProtectedCell(names[1], end - start + ended + max(0, start - ended - end)),
          ProtectedCell(names[2], ended + max(0, start - ended - end)),
        ], CellSum([names[0], names[1]], equals: [names[2], names[3]])
      )
    }
    return (
      Figures(cells: first.cells, sums: first.sums),
      Figures(
        cells: first.cells + second.cells + flows.flatMap(\.cells),
        sums: first.sums + second.sums + flows.map(\.sum))
    )
  }
}

extension Figures {
  /// The figures with what an earlier statement showed and hid of them.
  fileprivate func after(_ earlier: Figures, _ protection: Protection) -> Figures {
    let names = Set(earlier.cells.map(\.name))
    return Figures(
      cells: cells.map { cell in
        guard names.contains(cell.name) else { return cell }
        return ProtectedCell(
          cell.name, cell.value, cell.kind, weight: cell.weight,
          earlier: protection.hides(cell.name) ? .hidden : .shown)
      }, sums: sums, shares: shares)
  }
}
