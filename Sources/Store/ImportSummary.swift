/// What an import did, in words for the person, and how much of it the recording does not see.
package struct ImportSummary: Sendable {
  /// One sentence for the person who imports, naming what was added and changed.
  package let text: String
  /// What was stored in bulk tables, whose rows carry their batch's number instead of being recorded.
  package let bulk: [ChangeCount]

  package init(text: String, bulk: [ChangeCount] = []) {
    self.text = text
    self.bulk = bulk
  }

  var bulkRows: Int { bulk.reduce(0) { $0 + $1.inserted } }
}
