import CSQLiteSession
import GRDB

/// What an attempt to take an import back has met with, filled in while SQLite applies it.
struct UndoAttempt {
  private let db: Database
  private(set) var obstacles: Set<UndoObstacle> = []

  init(_ db: Database) {
    self.db = db
  }

  /// Notes a row that is not as the import left it, or every row that would lose what it stands on.
  fileprivate mutating func note(_ kind: Int32, at iterator: OpaquePointer?) {
    if kind == SQLITE_CHANGESET_FOREIGN_KEY {
      // A row that was passed over may itself have lost what it stands on: it is noted already.
      let noted = Set(obstacles.map(\.table))
      let orphans = (try? UndoObstacle.orphans(db)) ?? []
      obstacles.formUnion(orphans.filter { $0.key != nil || !noted.contains($0.table) })
    } else if let iterator {
      let change = ChangeOnRow(iterator)
      let columns = (try? db.columns(in: change.table).map(\.name)) ?? []
      obstacles.insert(UndoObstacle(change.row(columns: columns)))
    }
  }

  /// Called by SQLite at each conflict, with the attempt.
  ///
  /// Passes over rows to find all there are: nothing of an attempt that met any is kept.
  static let conflict: @convention(c) (UnsafeMutableRawPointer?, Int32, OpaquePointer?) -> Int32 = {
    context, kind, iterator in
    context?.assumingMemoryBound(to: UndoAttempt.self).pointee.note(kind, at: iterator)
    return kind == SQLITE_CHANGESET_FOREIGN_KEY ? SQLITE_CHANGESET_ABORT : SQLITE_CHANGESET_OMIT
  }
}
