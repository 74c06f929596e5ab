extension ImportedRow {
  /// The texts in a cell that are separated by semicolons.
  package func list(_ column: String) -> [String] {
    (text(column) ?? "").partsBetweenSemicolons
  }
}

extension String {
  /// What stands between semicolons, without the spaces around it and without empty parts.
  var partsBetweenSemicolons: [String] {
    split(separator: ";").map(\.withoutOuterSpaces).filter { !$0.isEmpty }
  }
}

extension Substring {
  fileprivate var withoutOuterSpaces: String {
    let front = drop(while: \.isWhitespace)
    return String(String(front.reversed().drop(while: \.isWhitespace)).reversed())
  }
}
