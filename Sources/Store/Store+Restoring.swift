import Foundation
import GRDB
package import Values

extension Store {
  /// Puts a backup in the place of a database, or where there is none.
  ///
  /// A database that is there is kept beside it under a name with the day, which is returned. The
  /// audit trail of the restored database says that it was restored, and with which seal the trail
  /// ended that it replaced. Throws `RestoreProblem` where the backup is not sound or would replace
  /// a database unasked, and `StoreError`; then nothing was changed.
  package static func restore(
    _ backup: String, at path: String, replacing: Bool, on day: Day, _ change: Change
  ) throws -> String? {
    let files = FileManager.default
    guard files.fileExists(atPath: backup) else { throw RestoreProblem.missing(backup) }
    let isThere = files.fileExists(atPath: path)
    if isThere, isSameFile(backup, path) { throw RestoreProblem.isTheDatabase(backup) }
    guard !isThere || replacing else { throw RestoreProblem.wouldReplace(path) }

    let copy = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
    try? files.removeItem(atPath: copy)
    defer { try? files.removeItem(atPath: copy) }
    let restored = try soundCopy(of: backup, at: copy)
    guard isThere else {
      try restored.finish(restoredFrom: backup, replacedSeal: nil, change)
      try files.moveItem(atPath: copy, toPath: path)
      return nil
    }
    let held = try held(path)
    defer { try? held?.close() }
    let seal = try? held?.inDatabase { try AuditTrail.latest(1, $0).first?.seal }
    try restored.finish(restoredFrom: backup, replacedSeal: seal, change)
    return try exchange(path, for: copy, on: day)
  }

  private static func isSameFile(_ path: String, _ other: String) -> Bool {
    let paths = [path, other].map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().path }
    return paths[0] == paths[1]
  }

  /// Copies a backup, checks the copy and brings it up to date; the backup itself stays untouched.
  private static func soundCopy(of backup: String, at copy: String) throws -> Store {
    do {
      try openUntouched(backup).backUp(to: copy)
      // Messages are to name the backup, not the copy that nobody has heard of.
      let store = Store(path: backup, queue: try DatabaseQueue(path: copy))
      let findings = try store.check()
      guard findings.isEmpty else { throw RestoreProblem.unsound(backup, findings) }
      try Migrations.all.migrate(store.queue)
      return store
    } catch StoreError.damaged {
      throw RestoreProblem.unsound(backup, [])
    }
  }

  /// Notes in the trail that the database was restored, and closes it.
  private func finish(
    restoredFrom backup: String, replacedSeal: String?, _ change: Change
  ) throws {
    let file = quoted(URL(fileURLWithPath: backup).lastPathComponent)
    let seal = replacedSeal.map(quoted) ?? "null"
    try StoreError.translating(path) {
      try queue.write { db in
        try AuditTrail.append(change, "{\"restored\":\(file),\"replacedSeal\":\(seal)}", db)
      }
      try queue.close()
    }
  }

  /// Opens a database so that no other command can write to it until it is closed.
  ///
  /// Returns `nil` where the file is damaged or no database at all: then nobody can write to it.
  private static func held(_ path: String) throws -> DatabaseQueue? {
    var configuration = configuration
    // The transaction stays open until the database is closed.
    configuration.allowsUnsafeTransactions = true
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }
      return queue
    } catch let error as DatabaseError {
      guard error.resultCode != .SQLITE_BUSY else { throw StoreError.locked(path) }
      return nil
    }
  }

  /// Gives the file another name and the copy its name, with no moment at which there is no database.
  private static func exchange(_ path: String, for copy: String, on day: Day) throws -> String {
    let files = FileManager.default
    let kept = freeName("\(path).replaced-\(day)")
    do {
      try files.linkItem(atPath: path, toPath: kept)
    } catch {
      // Some network drives give a file only one name.
      try files.copyItem(atPath: path, toPath: kept)
    }
    // What SQLite left beside a damaged file belongs to it and must never be applied to the copy.
    for mark in ["-journal", "-wal", "-shm"] where files.fileExists(atPath: path + mark) {
      try files.moveItem(atPath: path + mark, toPath: kept + mark)
    }
    guard rename(copy, path) == 0 else {
      try? files.removeItem(atPath: kept)
      throw StoreError.cannotCreate(path)
    }
    return kept
  }

  private static func freeName(_ name: String) -> String {
    var (free, number) = (name, 1)
    while FileManager.default.fileExists(atPath: free) {
      number += 1
      free = "\(name)-\(number)"
    }
    return free
  }
}
