import Foundation
package import GRDB

extension Store {
  /// Marks a SQLite file as ours ("cmkt"); the four bytes stand in its header.
  static let applicationID: Int32 = 0x636D_6B74

  /// Makes a new database and fills it in one transaction; throws `StoreError` where a file is there.
  package static func create(
    at path: String, change: Change, _ body: (Database) throws -> Void
  ) throws -> Store {
    guard !FileManager.default.fileExists(atPath: path) else { throw StoreError.exists(path) }
    do {
      let store = try StoreError.translating(path) { try Store(migrating: path) }
      try store.change(change, body)
      return store
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw error
    }
  }

  /// Opens a database that is there, bringing an older one up to date after backing it up.
  ///
  /// Throws `StoreError` where there is none, where the file is another program's, was written by a
  /// newer version, or cannot be opened.
  package static func open(at path: String) throws -> Store {
    guard FileManager.default.fileExists(atPath: path) else { throw StoreError.missing(path) }
    return try StoreError.translating(path) {
      try checkHeader(path)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try check(queue, path)
      let store = Store(path: path, queue: queue)
      try store.bringUpToDate()
      return store
    }
  }

  /// Opens a database only to read it, as it is: an older one is not brought up to date.
  static func openUntouched(_ path: String) throws -> Store {
    try StoreError.translating(path) {
      try checkHeader(path)
      var configuration = configuration
      configuration.readonly = true
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try check(queue, path)
      return Store(path: path, queue: queue)
    }
  }

  private init(migrating path: String) throws {
    try Store.makePrivateFile(path)
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
    try backUp(to: "\(path).of-\(latest)")
    try Migrations.all.migrate(queue)
  }

  /// How long a command waits for another that is writing, in seconds.
  static let patience: Double = 5

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(patience)
    configuration.label = "caremarket"
    return configuration
  }

  private static func checkHeader(_ path: String) throws {
    guard let file = FileHandle(forReadingAtPath: path) else { throw StoreError.unreadable(path) }
    defer { try? file.close() }
    let header = try file.read(upToCount: 16) ?? Data()
    guard header == Data("SQLite format 3\0".utf8) else { throw StoreError.notOurs(path) }
  }

  private static func check(_ queue: DatabaseQueue, _ path: String) throws {
    let id = try queue.read { try Int32.fetchOne($0, sql: "PRAGMA application_id") }
    guard id == applicationID else { throw StoreError.notOurs(path) }
    guard try !queue.read(Migrations.all.hasBeenSuperseded) else { throw StoreError.newer(path) }
  }
}

extension Store {
  /// Makes an empty file that only the person who makes it may read: it is about vulnerable children.
  static func makePrivateFile(_ path: String) throws {
    let made = FileManager.default.createFile(
      atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    guard made else { throw StoreError.cannotCreate(path) }
  }
}
