import ArgumentParser
import GRDB
import ProviderRegister
import Values

/// Whose standing is changed: a provider's, a service's or a whole group's.
struct StandingSubjectOptions: ParsableArguments {
  @Argument(help: "The provider: its number, as in P12, or any spelling of its name.")
  var provider: String?

  @Option(help: ArgumentHelp("Instead of a provider, only one service.", valueName: "URN"))
  var service: String?

  @Option(help: ArgumentHelp("Instead of a provider, a whole group.", valueName: "name"))
  var group: String?

  func validate() throws {
    guard [provider, service, group].count(where: { $0 != nil }) == 1 else {
      throw ValidationError("Name one provider, one service or one group.")
    }
  }

  /// Finds whose standing it is, as it is on a day; throws where a name is not known.
  func subject(on day: Day, _ db: Database) throws -> StandingSubject {
    if let group { return .group(try GroupQueries.group(group, db)) }
    if let service { return .service(try ServiceQueries.known(service, on: day, db)) }
    return .provider(try ProviderQueries.provider(provider ?? "", db))
  }
}
