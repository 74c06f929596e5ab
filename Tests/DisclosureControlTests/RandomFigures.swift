import Values

@testable import DisclosureControl

/// Invented figures of the shapes that statements have, many of them small.
struct RandomFigures {
  private var generator: SeededGenerator

  init(seed: Int) {
    generator = SeededGenerator(seed: UInt64(seed))
  }

  /// Figures of one of the shapes, which take turns.
  static func numbered(_ seed: Int) -> Figures {
    var random = RandomFigures(seed: seed)
    return switch seed % 5 {
    case 0: random.list()
    case 1: random.table()
    case 2: random.cube()
    case 3: random.linked()
    default: random.withShares()
    }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// A count as they come: often nothing or a few, sometimes many.
  private mutating func count() -> Int64 {
    switch number(0...9) {
    case 0...1: 0
    case 2...4: Int64(number(1...5))
    case 5...7: Int64(number(6...30))
    default: Int64(number(31...400))
    }
  }

  /// Figures and their total.
  mutating func list() -> Figures {
    let counts = (0..<number(2...9)).map { _ in count() }
    let cells = counts.enumerated().map { ProtectedCell("p\($0.offset)", $0.element) }
    return Figures(
      cells: cells + [ProtectedCell("all", counts.reduce(0, +), weight: 3)],
      sums: [CellSum(["all"], equals: cells.map(\.name))])
  }

  /// A table with its totals.
  mutating func table() -> Figures {
    let columns = number(2...6)
    let table = Table((0..<number(2...6)).map { _ in (0..<columns).map { _ in count() } })
    return Figures(cells: table.cells, sums: table.sums)
  }

  /// Two tables, as of boys and girls, and the table of both: three dimensions.
  mutating func cube() -> Figures {
    let (rows, columns) = (number(2...3), number(2...4))
    let layers = (0..<2).map { _ in
      (0..<rows).map { _ in (0..<columns).map { _ in count() } }
    }
    let both = (0..<rows).map { row in
      (0..<columns).map { layers[0][row][$0] + layers[1][row][$0] }
    }
    let tables = [
      Table(layers[0], prefix: "boys "), Table(layers[1], prefix: "girls "), Table(both),
    ]
    let across = tables[2].cells.map { cell in
      CellSum([cell.name], equals: ["boys \(cell.name)", "girls \(cell.name)"])
    }
    return Figures(cells: tables.flatMap(\.cells), sums: tables.flatMap(\.sums) + across)
  }

  /// Two tables of the same children, by other columns, which share the totals of their rows, and a flow
  /// from one year to the next.
  mutating func linked() -> Figures {
    let rows = number(2...4)
    let first = (0..<rows).map { _ in (0..<number(2...4)).map { _ in count() } }.squared
    let table = Table(first)
    let parts = first.enumerated().map { row, counts in
      split(counts.reduce(0, +), into: 3).enumerated().map {
        ProtectedCell("r\(row)k\($0.offset)", $0.element)
      }
    }
    let splits = parts.enumerated().map { row, cells in
      CellSum(["r\(row)"], equals: cells.map(\.name))
    }
    let (began, ended, end) = (count(), count(), table.cells.last?.value ?? 0)
    let flow = [
      ProtectedCell("start", max(0, end + ended - began)), ProtectedCell("began", began),
      ProtectedCell("ended", max(0, began - end) + ended),
    ]
    return Figures(
      cells: table.cells + parts.joined() + flow,
      sums: table.sums + splits
        + [
          CellSum(["start", "began"], equals: ["ended", "all"])
        ].filter { _ in flow[0].value + began == flow[2].value + end })
  }

  private mutating func split(_ total: Int64, into count: Int) -> [Int64] {
    var rest = total
    let parts = (1..<count).map { _ in
      let part = Int64(number(0...Int(rest)))
      rest -= part
      return part
    }
    return parts + [rest]
  }

  /// A table with the percentages of its rows, and of its columns.
  mutating func withShares() -> Figures {
    var figures = table()
    let inner = figures.cells.map(\.name).filter { $0.hasPrefix("r") && $0.contains("c") }
    figures.shares = inner.flatMap { name in
      let row = String(name.prefix { $0 != "c" })
      let column = String(name.drop { $0 != "c" })
      return [
        CellShare("\(name) of \(row)", part: name, whole: row, decimals: 1),
        CellShare("\(name) of \(column)", part: name, whole: column),
      ]
    }
    return figures
  }

  /// Large tables, of which the totals of neighbours add up to figures of their own.
  mutating func statement(of tables: Int, rows: Int, columns: Int) -> Figures {
    let made = (0..<tables).map { number in
      let counts = (0..<rows).map { _ in
        (0..<columns).map { _ in self.number(0...8) == 0 ? Int64(self.number(1...5)) : count() * 3 }
      }
      return Table(counts, prefix: "t\(number) ")
    }
    let links = (1..<tables).map { number in
      ProtectedCell(
        "link \(number)",
        (made[number].cells.last?.value ?? 0) + (made[number - 1].cells.last?.value ?? 0))
    }
    let sums = (1..<tables).map { number in
      CellSum(["link \(number)"], equals: ["t\(number) all", "t\(number - 1) all"])
    }
    return Figures(
      cells: made.flatMap(\.cells) + links, sums: made.flatMap(\.sums) + sums)
  }

  /// The same figures a year later: most have changed a little.
  mutating func yearLater(_ counts: [[Int64]]) -> [[Int64]] {
    counts.map { $0.map { number(0...2) == 0 ? $0 : max(0, $0 + Int64(number(-3...3))) } }
  }

  /// A table's counts.
  mutating func counts(_ rows: Int, _ columns: Int) -> [[Int64]] {
    (0..<rows).map { _ in (0..<columns).map { _ in count() } }
  }
}

extension [[Int64]] {
  /// The rows filled up with zeros to the same length.
  fileprivate var squared: [[Int64]] {
    let width = map(\.count).max() ?? 0
    return map { $0 + [Int64](repeating: 0, count: width - $0.count) }
  }
}
