package import CSVReading

/// How the files of one kind are read: a mapping in `Imports/`, one file a kind.
package struct ImportMapping: Sendable {
  /// The name of the kind, which is the name of its file, as in `ofsted-providers`.
  package let kind: String
  package let description: String
  /// Where such files come from.
  package let source: String
  /// The encodings that such files were seen in, in the order in which they are tried.
  package let encodings: [TextEncoding]
  package let delimiter: Delimiter
  /// The header is one of so many first rows.
  package let headerWithin: Int
  package let asAt: AsAt
  /// The columns that together name a row: two rows of a file may not agree in them.
  package let oneRowPer: [String]
  package let columns: [ColumnMapping]
  /// The positions of the columns by their names: rows are asked for each by name.
  let positions: [String: Int]
}

extension ImportMapping {
  /// The character between the columns of a file.
  package enum Delimiter: String, CaseIterable, Sendable {
    case comma
    case semicolon
    case tab

    package var byte: UInt8 {
      switch self {
      case .comma: UInt8(ascii: ",")
      case .semicolon: UInt8(ascii: ";")
      case .tab: UInt8(ascii: "\t")
      }
    }
  }

  /// Where the day that a file describes is found.
  package enum AsAt: String, CaseIterable, Sendable {
    /// In a title above the header, or else on the command line.
    case title
    /// On the command line.
    case option
    /// Nowhere: the rows carry their own days, or hold for all time.
    case rows
  }

  /// The position of a column among the mapping's, or `nil` where it has none of that name.
  package func index(of column: String) -> Int? {
    positions[column]
  }
}
