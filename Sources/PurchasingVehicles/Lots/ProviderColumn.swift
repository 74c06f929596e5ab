import GRDB
import Importing
import ProviderRegister
import Values

/// The providers that the column `provider` of a file names, each looked up once.
struct ProviderColumn {
  private var providers: [String: Provider] = [:]

  /// Returns the provider that a row names, or `nil` where it names none or one that is not known,
  /// which is added to the log.
  mutating func provider(
    _ row: ImportedRow, _ db: Database, _ log: inout FindingLog
  ) throws -> Provider? {
    guard let name = row.text("provider") else { return nil }
    if let known = providers[name] { return known }
    do {
      let found = try ProviderQueries.provider(name, db)
      providers[name] = found
      return found
    } catch let unknown as UnknownProvider {
      log.error(at: row.place("provider"), unknown.description)
      return nil
    }
  }
}
