package import Definitions
package import GRDB
import ProviderRegister
package import Values

/// The standing tracking tool: how every service in use stands on a day.
package struct Tracker: Sendable {
  package let day: Day
  /// The gravest first, then by URN.
  package let services: [TrackedService]

  /// Reads the tracker as a person may see it.
  ///
  /// Throws where a file of the folder cannot be read or has no rule for the day.
  package init(
    on day: Day, visibleTo reader: ConcernReader, _ contracts: ContractsFolder, _ db: Database
  ) throws {
    try self.init(ServicesInUse(on: day, db), visibleTo: reader, contracts, db)
  }

  /// Reads the tracker of the services in use on their day.
  init(
    _ used: ServicesInUse, visibleTo reader: ConcernReader, _ contracts: ContractsFolder,
    _ db: Database
  ) throws {
    let reading = try TrackerReading(
      RiskBook(used, visibleTo: reader.name, contracts, db), for: reader, contracts, db)
    day = used.day
    services = reading.book.services.map(reading.tracked).sorted(by: TrackedService.isBefore)
  }

  /// Returns how many services have a status.
  package func count(_ status: Rating) -> Int { services.count { $0.status == status } }
}

/// For whom something is made: it decides which restricted concerns are in it.
package enum ConcernReader: Sendable, Hashable {
  case person(String)
  /// People who are not known, such as those at a meeting: nothing restricted is for them.
  case meeting

  var name: String {
    switch self {
    case .person(let name): name
    case .meeting: ""
    }
  }
}

extension TrackedService {
  fileprivate static func isBefore(_ left: TrackedService, _ right: TrackedService) -> Bool {
    let places = [left, right].map { Rating.allCases.firstIndex(of: $0.status) ?? 0 }
    return (places[0], left.service.urn) < (places[1], right.service.urn)
  }
}
