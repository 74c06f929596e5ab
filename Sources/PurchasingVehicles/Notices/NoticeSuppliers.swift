import GRDB
import ProviderRegister
import Values

/// The providers of the register as a notice names suppliers, on a day.
struct NoticeSuppliers {
  private let providers: [Int: Provider]
  private let services: [String: Service]
  private let memberships: [Int: GroupMembership]

  init(on day: Day, _ db: Database) throws {
    providers = Dictionary(
      uniqueKeysWithValues: try ProviderQueries.all(db).map { ($0.number, $0) })
    services = Dictionary(
      uniqueKeysWithValues: try ServiceQueries.services(on: day, .all, db).map { ($0.urn, $0) })
    memberships = try GroupQueries.memberships(on: day, db)
  }

  /// The organisations that admissions stand for, each once, in the order of their names.
  func organisations(of keys: [AdmissionKey]) -> [PublishedProcurement.Organisation] {
    let numbers = Set(keys.flatMap(numbers))
    return numbers.compactMap { providers[$0] }.map {
      PublishedProcurement.Organisation(
        name: $0.name, companyNumber: $0.companyNumber, charityNumber: $0.charityNumber)
    }.sorted { $0.name < $1.name }
  }

  private func numbers(of key: AdmissionKey) -> [Int] {
    switch key {
    case .lot: []
    case .group(let group): memberships.values.filter { $0.group == group }.map(\.provider)
    case .provider(let number): [number]
    case .service(let urn): [services[urn]?.provider].compactMap(\.self)
    }
  }
}
