package import CSVReading
package import Importing
package import Store
package import Values

/// What a person asked to be imported.
package struct ImportRequest: Sendable {
  package let mapping: ImportMapping
  package let sources: [CSVSource]
  /// The day given on the command line, which a title in a file must not contradict.
  package let asAt: Day?
  /// The day of the import, for files that describe no day.
  package let today: Day
  package let isRehearsal: Bool

  package init(
    mapping: ImportMapping, sources: [CSVSource], asAt: Day?, today: Day, isRehearsal: Bool
  ) {
    self.mapping = mapping
    self.sources = sources
    self.asAt = asAt
    self.today = today
    self.isRehearsal = isRehearsal
  }

  /// The seal of all the files' bytes.
  package var seal: Seal { Seal(of: sources.map(\.bytes)) }

  /// The draft of the batch, as at the latest day that its files describe.
  package func draft(asAt: Day?, buildsOnEarlier: Bool) -> ImportBatchDraft {
    ImportBatchDraft(
      kind: mapping.kind, files: sources.map(\.name), seal: seal, asAt: asAt,
      buildsOnEarlier: buildsOnEarlier)
  }
}
