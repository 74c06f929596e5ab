import GRDB
import Importing
import ProviderRegister
import Values

/// The finding of the services and providers of the register that the rows of a collection mean: by
/// URN, then by name.
///
/// The name of an establishment is never repeated: of foster care it may be the name of a carer.
struct RegisterMatching {
  private let services: ServiceDirectory
  private let byNumber: [Int: Provider]
  private let byCompany: [String: Int]
  private let inHouse: [Provider]
  private var names = ProviderNames()

  init(_ db: Database) throws {
    services = try ServiceDirectory(db)
    let providers = try ProviderQueries.all(db)
    byNumber = Dictionary(uniqueKeysWithValues: providers.map { ($0.number, $0) })
    byCompany = providers.reduce(into: [:]) {
      if let company = $1.companyNumber { $0[RegisterMatching.folded(company)] = $1.number }
    }
    inHouse = providers.filter(\.isInHouse)
  }

  /// Returns where a row says that a child is placed; what is not in the register is added to the log.
  ///
  /// An empty cell of a faulty row may be one that could not be read.
  mutating func place(
    _ row: ImportedRow, isFaulty: Bool, _ db: Database, _ log: inout FindingLog
  ) throws -> CollectedPlace? {
    let service = service(row, &log)
    let provider = try provider(row, service, db, &log)
    let type = service?.provisionType ?? type(row)
    if type == nil, !isFaulty, row.text("urn") == nil {
      log.error(at: row.place("serviceType"), Message.noType)
    }
    guard let provider, let type else { return nil }
    return CollectedPlace(
      provider: provider, isInHouse: byNumber[provider]?.isInHouse ?? false, urn: service?.urn,
      serviceType: type)
  }

  /// What the row says of the kind of place; the council's own foster care has no independent agency.
  private func type(_ row: ImportedRow) -> String? {
    let type = row.text("serviceType")
    guard type == "Independent Fostering Agency", row.text("ownership") == "own" else {
      return type
    }
    return "Local Authority Fostering Agency"
  }

  private static func folded(_ company: String) -> String {
    company.uppercased().filter { !$0.isWhitespace }
  }
}

extension RegisterMatching {
  /// The service by its URN, else by its name, else by the URN of the agency.
  private func service(_ row: ImportedRow, _ log: inout FindingLog) -> ServiceDirectory.Entry? {
    if let found = entry(row, "urn") { return found }
    let named = row.text("establishment").map { services.services(named: $0) } ?? []
    if named.count == 1 {
      if let urn = row.text("urn") {
        log.warning(at: row.place("urn"), Message.foundByName(urn, named[0].urn))
      }
      return named[0]
    }
    if let urn = row.text("urn") {
      log.error(at: row.place("urn"), Message.noService(urn))
    } else if named.count > 1 {
      log.error(at: row.place("establishment"), Message.several(named.map(\.urn)))
    } else if let agency = entry(row, "providerURN") {
      return agency
    } else if row.text("registration") == "ofsted" {
      log.error(at: row.place("urn"), Message.urnMissing)
    }
    return nil
  }

  private func entry(_ row: ImportedRow, _ column: String) -> ServiceDirectory.Entry? {
    row.text(column).flatMap { services.service(urn: $0.uppercased()) }
  }

  /// The provider by the service, the agency's URN, its company number, its name; or the council's own.
  private mutating func provider(
    _ row: ImportedRow, _ service: ServiceDirectory.Entry?, _ db: Database,
    _ log: inout FindingLog
  ) throws -> Int? {
    let company = row.text("companyNumber").map(RegisterMatching.folded)
    let known =
      service?.provider ?? entry(row, "providerURN")?.provider ?? company.flatMap { byCompany[$0] }
    if let known { return known }
    if let name = row.text("provider") {
      return try names.number(name, at: row.place("provider"), db, &log)
    }
    if row.text("ownership") == "own", inHouse.count == 1 { return inHouse[0].number }
    if row.text("urn") == nil || service != nil {
      let column = row.header.has("provider") ? "provider" : "urn"
      log.error(at: row.place(column), Message.noProvider)
    }
    return nil
  }
}

private enum Message {
  static let noType = "Fill in the URN: nothing else here says what kind of place it is."
  static let noProvider = """
    Nothing here says whose it is: fill in a URN of which the register knows the provider, or a \
    column 'Provider' with its name.
    """
  static let urnMissing = """
    What is registered with Ofsted has a URN: fill it in, or write the name as the register does. \
    'caremarket service list' lists the services.
    """

  static func noService(_ urn: String) -> String {
    "\(urn) is no service in the register. 'caremarket service add' adds one."
  }

  static func several(_ urns: [String]) -> String {
    "Several services in the register have this name: \(urns.joined(separator: ", ")). Fill in the URN."
  }

  static func foundByName(_ urn: String, _ found: String) -> String {
    "\(urn) is no service in the register; \(found) was found by its name. Put the URN right."
  }
}
