import Store
import Values

/// The return of one year, read and checked row by row.
struct YearlyReturn: Sendable {
  /// The folder that its files stood in, or what their names share.
  let name: String
  var year = FinancialYear(startYear: 0)
  /// The seal of its files' bytes, by which the same return is known again.
  let seal: Seal
  var children: [ReturnedChild] = []
  var episodes: [EpisodeRecord] = []
  var unaccompanied: [UnaccompaniedChild] = []
  var careLeavers: [ReturnedCareLeaver] = []
  var files: [FileCount] = []
  /// Whether every row could be read, so that the year found is the right one.
  var isWhole = true

  /// A file, the table that it is, and how many rows it has.
  struct FileCount: Sendable {
    let name: String
    let table: String
    let rows: Int
    let isUsed: Bool
  }
}
