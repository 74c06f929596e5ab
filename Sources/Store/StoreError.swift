import GRDB

package import Values

/// What keeps the database from being opened, read or changed.
package enum StoreError: UserFacingError {
  case missing(String)
  case exists(String)
  case cannotCreate(String)
  case unreadable(String)
  case folder(String)
  case empty(String)
  case notOurs(String)
  case newer(String)
  case locked(String)
  case readOnly(String)
  case full(String)
  /// Another command was cut off, and only someone who may write can take back what it began.
  case unfinished(String)
  case diskFailed(String)
  case damaged(String)
  /// Another failure of SQLite, with its own words, which carry no values of records.
  case failed(String, because: String)

  package var exitStatus: ExitStatus {
    switch self {
    case .missing, .unreadable, .folder: .missingInput
    case .exists, .cannotCreate: .cannotCreateOutput
    default: .storageFailed
    }
  }

  package var description: String {
    switch self {
    case .missing(let path):
      "There is no database '\(path)'. Make one with 'caremarket init', or name it with --database."
    case .exists(let path):
      "'\(path)' is there already, and nothing is written over it. Choose another name."
    case .cannotCreate(let path):
      "'\(path)' cannot be made. Check that its folder is there and that you may write in it."
    case .unreadable(let path): "You may not open '\(path)'. Ask whoever made it."
    case .folder(let path):
      "'\(path)' is a folder. Name the database in it, as in '--database \(path)/caremarket.sqlite'."
    case .empty(let path):
      """
      '\(path)' is an empty file, no database. Put a backup in its place, or remove it and run \
      'caremarket init'.
      """
    case .notOurs(let path):
      "'\(path)' is not a database of caremarket. Check that you named the right file."
    case .newer(let path):
      "'\(path)' was written by a newer version of caremarket. Install that version to open it."
    case .locked(let path):
      "Another command is writing to '\(path)'. Wait until it has ended and try again."
    case .readOnly(let path):
      "'\(path)' or its folder may only be read. Nothing was changed; ask for the right to write."
    case .full(let path): "The disk is full, so nothing was changed in '\(path)'. Make room first."
    case .unfinished(let path):
      """
      A command was cut off while it wrote to '\(path)', which you may only read. Ask someone who may \
      write to it to run any command: that takes back what was not finished.
      """
    case .diskFailed(let path):
      """
      The disk or network drive with '\(path)' did not do what it was asked to, so nothing was \
      changed. Check that it is connected and that you have room on it, then try again.
      """
    case .damaged(let path):
      "'\(path)' is damaged. Restore the last backup with 'caremarket database restore'."
    case .failed(let path, let reason): "The database '\(path)' could not do this: \(reason)."
    }
  }
}

extension StoreError {
  /// Runs a function and says what SQLite could not do in our words.
  static func translating<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path)
    }
  }

  private init(_ error: DatabaseError, _ path: String) {
    if error.extendedResultCode == .SQLITE_READONLY_ROLLBACK {
      self = .unfinished(path)
      return
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(path)
    case .SQLITE_FULL: self = .full(path)
    case .SQLITE_IOERR: self = .diskFailed(path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path)
    case .SQLITE_CANTOPEN: self = .unreadable(path)
    default: self = .failed(path, because: error.message ?? "SQLite error \(error.resultCode)")
    }
  }
}
