package import Definitions
package import GRDB
import ProviderRegister
package import Values

/// The services in use, ranked by how pressing a visit is.
package struct Priorities: Sendable {
  package let day: Day
  /// The most pressing first.
  package let ranked: [Priority]
  /// What the judgements of services in use ask for at once, whether it was done or not; by day.
  package let urgent: [UrgentVisit]

  /// Ranks the services by the rules of a folder, as a person may see what bears on them.
  ///
  /// Throws where a file of the folder cannot be read or has no rule for the day.
  package init(
    on day: Day, visibleTo person: String, _ contracts: ContractsFolder, _ db: Database
  ) throws {
    let rules = try contracts.priorityRules().rules(on: day)
    let holidays = try contracts.bankHolidays()
    let book = try RiskBook(ServicesInUse(on: day, db), visibleTo: person, contracts, db)
    self.day = day
    ranked = book.services.map { Priority(book.facts(of: $0, rules, holidays), by: rules) }
      .sorted(by: Priority.isBefore)
    urgent = book.services.flatMap { book.urgent($0, rules.urgent, holidays) }
      .sorted { ($0.visitBy, $0.service.urn) < ($1.visitBy, $1.service.urn) }
  }
}
