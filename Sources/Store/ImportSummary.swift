/// What an import did, in words for the person, and how much of it the recording does not see.
package struct ImportSummary: Sendable {
  /// One sentence for the person who imports, naming what was added and changed.
  package let text: String
  /// Rows stored in bulk tables, whose rows carry their batch's number instead of being recorded.
  package let bulkRows: Int

  package init(text: String, bulkRows: Int = 0) {
    self.text = text
    self.bulkRows = bulkRows
  }
}
