/// A table of a published statement.
package struct PublishedTable: Hashable, Sendable {
  package let id: String
  package let title: String
  /// The path of its data in the statement's folder, where it has a file.
  package let file: String?
  package let columns: [String]
  package let rows: [[Cell]]

  package init(
    id: String, title: String, file: String?, columns: [String], rows: [[Cell]]
  ) {
    self.id = id
    self.title = title
    self.file = file
    self.columns = columns
    self.rows = rows
  }

  /// What stands in a table: words, or a figure by its name.
  package enum Cell: Hashable, Sendable {
    case text(String)
    case figure(String)

    /// The figure's name, where it is one.
    package var figure: String? {
      if case .figure(let id) = self { id } else { nil }
    }
  }
}
