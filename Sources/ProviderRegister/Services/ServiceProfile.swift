package import Definitions
package import GRDB
import Geography
import Store
package import Values

/// Everything that the register has about one service.
package struct ServiceProfile: Sendable {
  /// The day that it is described on: the one asked for, or the last on which it was there.
  package let day: Day
  package let service: Service
  package let standing: StandingsInForce.Status
  /// The last day on which it was on the register, where it has left.
  package let lastDay: Day?
  /// Since when it has been on the register, and every change since, the earliest first.
  package let history: [RegisterChange]
  package let judgements: [ServiceJudgement]
  package let standings: [Standing]
  package let premises: [Premises]
  /// The names of the authorities in whose areas the premises are, by their codes.
  package let areas: [String: String]
  package let documents: [ProviderDocument]

  /// Reads the profile of a service; throws `UnknownService` where it was not there by the day.
  package init(
    of written: String, on asked: Day, reasons: CodeDefinitions, _ db: Database
  ) throws {
    let records = try ServiceQueries.records(of: written.uppercased(), db)
    let last = records.last?.until?.adding(days: -1)
    day = last.map { min($0, asked) } ?? asked
    lastDay = last.flatMap { $0 < asked ? $0 : nil }
    service = try ServiceQueries.known(written, on: day, db)
    standing =
      lastDay == nil ? try StandingsInForce(on: day, db).status(of: service) : .closed
    judgements = try ServiceQueries.judgements(of: service.urn, db).reversed()
    standings = try StandingQueries.own(of: .service(service), db)
    let urn = service.urn
    let directory = try AuthorityDirectory(db)
    premises = try PremisesQueries.premises(on: day, db).filter { $0.urn == urn }
    areas = premises.compactMap(\.authority).reduce(into: [:]) {
      $0[$1] = directory[$1]?.name
    }
    documents = try DocumentQueries.documents(of: 0, services: [urn], db)
    history = try ServiceProfile.history(of: service, records.first, to: asked, reasons, db)
  }

  /// The beginning, which is no change of the register, and the changes after it.
  private static func history(
    of service: Service, _ first: ServiceRecord?, to last: Day, _ reasons: CodeDefinitions,
    _ db: Database
  ) throws -> [RegisterChange] {
    guard let first else { return [] }
    var filter = ServiceFilter()
    filter.urn = service.urn
    let changes = try RegisterChanges.changes(
      since: first.from, through: last, filter, reasons: reasons, db)
    if changes.contains(where: { $0.kind == .newService }) { return changes }
    let beginning = RegisterChange(
      day: first.from, kind: .known, urn: service.urn, name: first.facts.name, provider: nil,
      provisionType: first.facts.provisionType, authority: nil, before: nil,
      after: ServiceState(first.facts).inWords)
    return [beginning] + changes
  }
}
