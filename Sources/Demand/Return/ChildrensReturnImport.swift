import CSVReading
package import DemandForecast
package import GRDB
import Importing
package import Store
import Values

/// Takes in the children's returns (SSDA903) of one or several years: all of them or none.
package enum ChildrensReturnImport {
  /// The kind of file, as `importBatch` names it.
  package static let kind = "ssda903"

  /// What a person asked to be imported.
  package struct Request: Sendable {
    package let sources: ReturnSources
    package let definitions: ReturnDefinitions
    /// The age brackets that are kept with each episode.
    package let brackets: PublishedModelDefinition
    package let key: PseudonymKey
    /// Whether findings stop the import.
    package let isStrict: Bool
    package let isRehearsal: Bool

    package init(
      sources: ReturnSources, definitions: ReturnDefinitions,
      brackets: PublishedModelDefinition, key: PseudonymKey, isStrict: Bool, isRehearsal: Bool
    ) {
      self.sources = sources
      self.definitions = definitions
      self.brackets = brackets
      self.key = key
      self.isStrict = isStrict
      self.isRehearsal = isRehearsal
    }
  }

  /// Reads the returns and stores them.
  ///
  /// Throws `ImportProblem` with every problem in the files, `WrongKey`, or `StoreError`; the database
  /// is then as it was before.
  package static func run(
    _ request: Request, into store: Store, _ change: Change
  ) throws -> ChildrensReturnReport {
    var report: ChildrensReturnReport?
    let result = try store.importing(draft(request), change, isRehearsal: request.isRehearsal) {
      db, batch in
      var taking = try ReturnTaking(request, batch: batch, db)
      let made = try taking.carryOut(db)
      report = made.report
      return made.summary
    }
    return (report ?? ChildrensReturnReport()).with(result)
  }

  private static func draft(_ request: Request) -> ImportBatchDraft {
    ImportBatchDraft(
      kind: kind, files: request.sources.groups.map(\.description), seal: request.sources.seal,
      asAt: nil, buildsOnEarlier: false)
  }

  /// Works out anew how episodes are counted, after an import of returns was taken back.
  package static func rederive(_ repairs: RepairRules, _ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM lookedAfterChild
        WHERE number NOT IN (SELECT child FROM careEpisode)
          AND number NOT IN (SELECT child FROM returnedChild)
          AND number NOT IN (SELECT child FROM careLeaver)
        """)
    let numbers = repairs.all.map(\.number)
    let counted = try CountedEpisodes(numbers, db)
    var histories = ChildHistories(try StoredEpisodes.all(db))
    guard let newest = histories.records.map(\.year).max() else { return }
    histories.settle(HistoryRepair(repairs, newestYear: newest))
    try counted.update(histories.records, db)
  }
}
