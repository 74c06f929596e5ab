/// The tables with too many rows for each change of them to be recorded.
enum BulkTable {
  /// Each of them has a column `batch` with the number of the import that brought the row.
  static let all: [StaticString] = ["postcode", "returnedChild", "careEpisode", "careLeaver"]
}
