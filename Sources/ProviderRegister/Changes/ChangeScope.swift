import GRDB
import Values

/// Which providers and groups changes may be about, where only some services are asked for.
struct ChangeScope {
  /// `nil` where all are.
  private let providers: Set<Int>?
  private let groups: Set<Int>

  /// Finds the providers that own a service that is asked for, and their groups.
  init(_ filter: ServiceFilter, on day: Day, _ db: Database) throws {
    guard filter != .all else {
      providers = nil
      groups = []
      return
    }
    let services = try ServiceQueries.services(on: day, filter, db)
    providers = Set(services.compactMap(\.provider))
    groups = Set(services.compactMap(\.group))
  }

  func has(provider: Int?) -> Bool {
    guard let providers else { return true }
    return provider.map(providers.contains) ?? false
  }

  func has(group: Int?) -> Bool {
    providers == nil || group.map(groups.contains) ?? false
  }
}
