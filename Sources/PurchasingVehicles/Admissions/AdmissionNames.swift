import GRDB
import ProviderRegister
import Values

/// The names of those who stand on lots, and who is above whom, on a day.
struct AdmissionNames {
  private let providers: [Int: Provider]
  private let groups: [Int: String]
  private let memberships: [Int: GroupMembership]
  private let services: [String: Service]

  init(on day: Day, _ db: Database) throws {
    providers = Dictionary(
      uniqueKeysWithValues: try ProviderQueries.all(db).map { ($0.number, $0) })
    groups = Dictionary(
      uniqueKeysWithValues: try GroupQueries.all(db).map { ($0.number, $0.name) })
    memberships = try GroupQueries.memberships(on: day, db)
    services = Dictionary(
      uniqueKeysWithValues: try ServiceQueries.services(on: day, .all, db).map { ($0.urn, $0) })
  }

  /// The provider and group that something belongs to, the narrowest first.
  func above(_ key: AdmissionKey) -> [AdmissionKey] {
    switch key {
    case .lot, .group: return []
    case .provider(let number):
      return memberships[number]?.group.map { [.group($0)] } ?? []
    case .service(let urn):
      let service = services[urn]
      return [service?.provider.map { .provider($0) }, service?.group.map { .group($0) }]
        .compactMap(\.self)
    }
  }

  func group(of key: AdmissionKey) -> String? {
    switch key {
    case .lot: nil
    case .group(let number): groups[number]
    case .provider(let number): memberships[number]?.groupName
    case .service(let urn): services[urn]?.groupName
    }
  }

  func provider(of key: AdmissionKey) -> String? {
    switch key {
    case .lot, .group: nil
    case .provider(let number): providers[number]?.name
    case .service(let urn): services[urn]?.providerName
    }
  }

  func service(of key: AdmissionKey) -> String? {
    if case .service(let urn) = key { services[urn]?.name } else { nil }
  }
}
