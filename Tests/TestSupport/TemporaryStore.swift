package import CSVReading
import Foundation
import Geography
package import ImportRuns
import Importing
package import Store
package import Values

/// A database in a folder of its own, with the authorities loaded, that goes after the test.
package struct TemporaryStore: Sendable {
  package let store: Store
  private let folder: TemporaryFolder

  /// Makes a database with England's and Wales's authorities, as `caremarket init` does.
  package static func ofEngland() throws -> TemporaryStore {
    let made = try TemporaryStore()
    try made.take(AuthorityImport.self, ["\(ProjectFolder.imports.path)/authorities.csv"])
    try made.take(DistrictImport.self, ["\(ProjectFolder.imports.path)/districts.csv"])
    return made
  }

  /// Makes a database with the invented authorities of the samples.
  package static func ofTheSamples() throws -> TemporaryStore {
    let made = try TemporaryStore()
    try made.take(AuthorityImport.self, [ProjectFolder.sample("authorities.csv")])
    return made
  }

  /// Makes a database with the authorities of England and Wales and the invented ones.
  package static func ofEveryAuthority() throws -> TemporaryStore {
    let made = try ofEngland()
    try made.take(AuthorityImport.self, [ProjectFolder.sample("authorities.csv")])
    return made
  }

  /// Makes a database without any authority.
  package static func empty() throws -> TemporaryStore { try TemporaryStore() }

  private init() throws {
    folder = try TemporaryFolder()
    store = try Store.create(
      at: folder.url.appendingPathComponent("test.sqlite").path,
      change: TemporaryStore.change("init")
    ) { _ in }
  }
}

extension TemporaryStore {
  /// A change as any command would announce it.
  package static func change(_ command: String) -> Change {
    Change(command: command, user: "A Commissioner", moment: moment)
  }

  private static let moment = Moment(secondsSince1970: Int(today.daysSince1970) * 86_400)

  /// The day of every import, where nothing says otherwise: 1 April 2026.
  package static let today = Day(daysSince1970: 20_544)

  /// Imports files of a kind by the mapping that is shipped.
  @discardableResult
  package func take(
    _ kind: any FileImport.Type, _ paths: [String], asAt: Day? = nil
  ) throws -> ImportReport {
    try take(kind, paths.map { try CSVSource.opening($0) }, asAt: asAt)
  }

  /// Imports a file with this text, for tests that carry their own data.
  @discardableResult
  package func take(
    _ kind: any FileImport.Type, text: String, asAt: Day? = nil
  ) throws -> ImportReport {
    try take(kind, [CSVSource(text: text)], asAt: asAt)
  }

  /// Imports an edition of the postcode directory, which may be in several files.
  @discardableResult
  package func takePostcodes(_ sources: [CSVSource]) throws -> ImportReport {
    try PostcodeImport.run(
      request(PostcodeImport.kind, sources, asAt: nil), into: store,
      TemporaryStore.change("import postcodes")
    ) { _, _ in }
  }

  private func take(
    _ kind: any FileImport.Type, _ sources: [CSVSource], asAt: Day?
  ) throws -> ImportReport {
    try ImportRun.run(
      kind, request(kind.kind, sources, asAt: asAt), into: store,
      TemporaryStore.change("import \(kind.kind)"))
  }

  private func request(_ kind: String, _ sources: [CSVSource], asAt: Day?) throws -> ImportRequest {
    ImportRequest(
      mapping: try ProjectFolder.imports.mapping(kind), sources: sources, asAt: asAt,
      today: TemporaryStore.today, isRehearsal: false)
  }
}

extension CSVSource {
  /// A file with this text, for tests that carry their own data.
  package init(_ name: String = "test.csv", text: String) {
    self.init(name: name, bytes: Data(text.utf8))
  }
}
