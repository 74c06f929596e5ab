import Values

/// The sums that any reader sees in a table: the row or column headed Total or All is that of the others.
///
/// A heading may mislead: the categories may overlap, or a column may be of percentages. A row or column
/// is taken for the sum of the others only where nothing that is shown says otherwise.
struct HeadedSums {
  private let figures: [String: PublishedFigure]
  private let quotients: Set<String>
  private let tables: [PublishedTable]

  init(_ statement: PublishedStatement, _ rules: IntruderRules) {
    figures = Dictionary(statement.figures.map { ($0.id, $0) }) { first, _ in first }
    quotients = Set(statement.shares.map(\.percent))
    tables = statement.tables
  }

  var sums: [PublishedSum] {
    tables.flatMap { table in
      let names = table.rows.map { $0.map(\.figure) }
      let rowHeadings = table.rows.map { row -> String? in
        if case .text(let heading)? = row.first { heading } else { nil }
      }
      let columns = table.columns.indices.map { column in
        names.map { column < $0.count ? $0[column] : nil }
      }
      return sums(of: columns, total: HeadedSums.total(rowHeadings))
        + sums(of: names, total: HeadedSums.total(table.columns))
    }
  }

  /// The place of the only heading that means the sum of the others.
  private static func total(_ headings: [String?]) -> Int? {
    let found = headings.indices.filter { headings[$0].map(isTotal) ?? false }
    return found.count == 1 ? found[0] : nil
  }

  private static func isTotal(_ heading: String) -> Bool {
    let words = heading.lowercased().split(whereSeparator: { !$0.isLetter })
    return words.first == "total" || words.first == "totals"
      || (words.first == "all" && words.count <= 2)
  }

  private func sums(of lines: [[String?]], total: Int?) -> [PublishedSum] {
    guard let total else { return [] }
    let sums = lines.compactMap { sum(of: $0, total: total) }
    return sums.contains(where: isContradicted) ? [] : sums
  }

  private func sum(of line: [String?], total: Int) -> PublishedSum? {
    guard total < line.count, let whole = line[total], let unit = figures[whole]?.unit else {
      return nil
    }
    let parts = line.indices.filter { $0 != total }.compactMap { line[$0] }
      .filter { figures[$0]?.unit == unit && !quotients.contains($0) }
    guard parts.count > 1, !quotients.contains(whole), !parts.contains(whole) else { return nil }
    return PublishedSum(total: [whole], parts: parts)
  }

  /// Whether a sum does not add up, where all of it is shown exactly.
  private func isContradicted(_ sum: PublishedSum) -> Bool {
    guard let total = value(sum.total[0]) else { return false }
    let parts = sum.parts.map(value)
    let known = parts.compactMap { $0 }.reduce(0, +)
    return known > total || (!parts.contains(nil) && known != total)
  }

  private func value(_ id: String) -> Int64? {
    guard case .exactly(let value)? = figures[id]?.shown, value.scale == 0 else { return nil }
    return value.coefficient
  }
}
