package import GRDB

/// One import as it was carried out, and whether it was taken back.
package struct ImportBatch: Sendable, FetchableRecord {
  package let number: Int
  package let kind: String
  /// The names of the files, separated by ", ".
  package let files: String
  /// The seal of the files' bytes, by which the same files are known again.
  package let seal: String
  package let asAt: String?
  /// What the import changed, in words.
  package let summary: String
  /// Rows of bulk tables that carry the batch's number.
  package let bulkRows: Int
  /// The import whose records its files were compared with, where they were.
  package let buildsOn: Int?
  package let recordedAt: String
  package let recordedBy: String
  package let undoneAt: String?
  package let undoneBy: String?

  package init(row: Row) {
    number = row["number"]
    kind = row["kind"]
    files = row["files"]
    seal = row["seal"]
    asAt = row["asAt"]
    summary = row["summary"]
    bulkRows = row["bulkRows"]
    buildsOn = row["buildsOn"]
    recordedAt = row["recordedAt"]
    recordedBy = row["recordedBy"]
    undoneAt = row["undoneAt"]
    undoneBy = row["undoneBy"]
  }
}
