import Values

extension Sheet {
  /// Returns the letters by which spreadsheets name a column, counted from 0: `A`, `Z`, `AA`.
  package static func letters(ofColumn number: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number % 26)))
    return number < 26 ? letter : letters(ofColumn: number / 26 - 1) + letter
  }

  /// The width of each column in letters: as wide as most of what it holds, within limits.
  var widths: [Double] {
    columns.indices.map { column in
      let cells = rows.lazy.map { $0[column].length }.max() ?? 0
      let heading = min(columns[column].heading.count, Sheet.widestHeading)
      // The filter's arrow takes the room of two letters.
      return Double(min(max(cells, heading) + 3, Sheet.widest))
    }
  }

  /// Headings are broken over lines, cells that are longer than this are cut off by the next.
  private static let widestHeading = 14
  private static let widest = 60
}

extension Sheet.Cell {
  fileprivate var length: Int {
    switch self {
    case .text(let text): text.count
    case .number(let number): number.withThousands.count
    case .decimal(let decimal): decimal.description.count
    case .money(let money): money.inWords.count
    case .day: 11
    case .rating(let rating): rating.inWords.count
    case .empty: 0
    }
  }
}
