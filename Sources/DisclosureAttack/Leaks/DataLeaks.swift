import CSVReading
import Values

/// What a table's file shows for hidden figures, and where it shows others than `statement.json`.
struct DataLeaks {
  private let figures: [String: PublishedFigure]

  init(_ statement: PublishedStatement) {
    figures = Dictionary(statement.figures.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Compares a table's file with the table, cell by cell; throws `CSVProblem`.
  func findings(
    _ table: PublishedTable, _ source: CSVSource
  ) throws -> [(figure: PublishedFigure, kind: AttackFinding.Kind)] {
    let reader = CSVReader(
      source, encoding: .utf8, delimiter: UInt8(ascii: ","), limits: .standard)
    var found: [(PublishedFigure, AttackFinding.Kind)] = []
    var number = -1
    try reader.forEachRow { row in
      defer { number += 1 }
      guard table.rows.indices.contains(number) else { return number < table.rows.count }
      for (place, cell) in table.rows[number].enumerated() where place < row.count {
        guard let figure = cell.figure.flatMap({ figures[$0] }),
          let kind = kind(of: row.text(place), for: figure, in: source.name)
        else { continue }
        found.append((figure, kind))
      }
      return true
    }
    return found
  }

  /// What is wrong with how a file shows a figure, if anything.
  private func kind(
    of text: String, for figure: PublishedFigure, in file: String
  ) -> AttackFinding.Kind? {
    switch figure.shown {
    case .symbol: return text.contains(where: \.isNumber) ? .shown(file: file, text: text) : nil
    case .exactly(let value), .rounded(let value, _):
      let plain = text.filter { $0.isNumber || $0 == "." || $0 == "-" }
      return ExactDecimal(plain)?.isEqual(to: value) ?? false
        ? nil : .differs(file: file, text: text)
    }
  }
}

extension ExactDecimal {
  /// Whether it is the same number, though perhaps written with other decimals.
  fileprivate func isEqual(to other: ExactDecimal) -> Bool {
    Fraction(self) == Fraction(other)
  }
}
