import GRDB
import Importing
import ProviderRegister
import Values

/// The services that rows of a file name, read once for all rows.
///
/// A council begins with lists that are older than its register, so a service may be named on a day
/// before the register had it, as long as it was registered then.
struct NamedServices {
  private let today: Day
  private let services: [String: Service]

  init(on today: Day, _ db: Database) throws {
    self.today = today
    services = try ServiceQueries.services(on: today, .all, db).reduce(into: [:]) {
      $0[$1.urn] = $1
    }
  }

  /// Returns the service of a row on a day; `nil` where it was not there, which is added to the log.
  func service(
    of row: ImportedRow, on day: Day, _ db: Database, _ log: inout FindingLog
  ) throws -> Service? {
    guard let urn = row.text("urn")?.uppercased() else { return nil }
    do {
      let service = try services[urn] ?? ServiceQueries.known(urn, on: min(day, today), db)
      guard let registered = service.registrationDay, registered > day else { return service }
      log.error(at: row.place("urn"), Message.notYet(urn, registered))
    } catch let error as UnknownService {
      log.error(at: row.place("urn"), error.description)
    }
    return nil
  }
}

private enum Message {
  static func notYet(_ urn: String, _ registered: Day) -> String {
    "\(urn) was registered on \(registered.inWords), after this day. Check the URN and the day."
  }
}
