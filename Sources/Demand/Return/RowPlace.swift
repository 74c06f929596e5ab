/// Where a row of a return stands: which of the files that were read, and on which line.
struct RowPlace: Hashable, Sendable {
  let file: Int32
  let line: Int32

  /// The same place where so many files come before.
  func after(files: Int32) -> RowPlace { RowPlace(file: file + files, line: line) }

  /// The place of what was in the database before.
  static let stored = RowPlace(file: -1, line: 0)
}
