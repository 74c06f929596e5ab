import CSQLiteSession
import Foundation
package import GRDB

extension Store {
  /// Marks a SQLite file as ours ("cmkt"); the four bytes stand in its header.
  static let applicationID: Int32 = 0x636D_6B74

  /// Makes a new database and fills it in one transaction; throws `StoreError` where a file is there.
  ///
  /// The file bears its name only once it is whole, so that a command that is cut off leaves none
  /// that is half a database.
  package static func create(
    at path: String, change: Change, _ body: (Database) throws -> Void
  ) throws -> Store {
    try making(path) { unfinished in
      try StoreError.translating(path) {
        let store = try Store(migrating: unfinished)
        try store.change(change, body)
        try store.queue.close()
      }
    }
    return try open(at: path)
  }

  /// Opens a database that is there, bringing an older one up to date after backing it up.
  ///
  /// Throws `StoreError` where there is none, where the file is another program's, was written by a
  /// newer version, or cannot be opened.
  package static func open(at path: String) throws -> Store {
    try open(at: path, patience: patience)
  }

  /// Opens a database, and waits so many seconds for another command that is writing to it.
  static func open(at path: String, patience: Double) throws -> Store {
    try checkFile(path)
    return try StoreError.translating(path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration(patience))
      try check(queue, path)
      let store = Store(path: path, queue: queue)
      try store.bringUpToDate()
      return store
    }
  }

  /// Opens a database only to read it, as it is: an older one is not brought up to date.
  static func openUntouched(_ path: String) throws -> Store {
    try StoreError.translating(path) {
      try checkFile(path)
      var configuration = configuration
      configuration.readonly = true
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try check(queue, path)
      return Store(path: path, queue: queue)
    }
  }

  private init(migrating path: String) throws {
    let queue = try DatabaseQueue(path: path, configuration: Store.configuration)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(Store.applicationID)")
    }
    try Migrations.all.migrate(queue)
    self.init(path: path, queue: queue)
  }

  private func bringUpToDate() throws {
    guard try !queue.read(Migrations.all.hasCompletedMigrations) else { return }
    let latest = try queue.read(Migrations.all.appliedIdentifiers).sorted().last ?? "start"
    try backUp(ofVersion: latest)
    try Migrations.all.migrate(queue)
  }

  /// How long a command waits for another that is writing, in seconds.
  static let patience: Double = 5

  /// How many kibibytes of the file SQLite keeps in memory: enough that the indices of a hundred
  /// thousand agreements are not read again for every row of an import.
  private static let cache = 65_536

  static var configuration: Configuration { configuration(patience) }

  /// Carried out once, before the first database is opened; later it would change nothing.
  private static let sqliteSettings = leaveOutLocks()

  private static func configuration(_ patience: Double) -> Configuration {
    _ = sqliteSettings
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(patience)
    configuration.label = "caremarket"
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -\(Store.cache)") }
    return configuration
  }

  private static func checkFile(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw StoreError.missing(path)
    }
    guard !isFolder.boolValue else { throw StoreError.folder(path) }
    guard let file = FileHandle(forReadingAtPath: path) else { throw StoreError.unreadable(path) }
    defer { try? file.close() }
    guard let header = try? file.read(upToCount: 16) ?? Data() else {
      throw StoreError.diskFailed(path)
    }
    guard !header.isEmpty else { throw StoreError.empty(path) }
    guard header == Data("SQLite format 3\0".utf8) else { throw StoreError.notOurs(path) }
  }

  private static func check(_ queue: DatabaseQueue, _ path: String) throws {
    let id = try queue.read { try Int32.fetchOne($0, sql: "PRAGMA application_id") }
    guard id == applicationID else { throw StoreError.notOurs(path) }
    guard try !queue.read(Migrations.all.hasBeenSuperseded) else { throw StoreError.newer(path) }
  }
}
