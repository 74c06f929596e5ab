import GRDB
import Values

/// The changes of services that the council recorded itself, beside Ofsted's word.
struct DetailChanges {
  let period: ChangePeriod
  let names: ChangeNames
  let filter: ServiceFilter

  func all(_ db: Database) throws -> [RegisterChange] {
    let details = try ServiceDetail.fetchAll(
      db,
      sql: "SELECT * FROM serviceDetail WHERE \(ChangePeriod.sql("fromDay"))",
      arguments: period.arguments)
    return try details.flatMap { try changes($0, db) }
  }

  /// What was so the day before is compared with what is so on the day.
  private func changes(_ detail: ServiceDetail, _ db: Database) throws -> [RegisterChange] {
    var filter = filter
    guard filter.urn ?? detail.urn == detail.urn else { return [] }
    filter.urn = detail.urn
    let day = detail.from
    guard let new = try ServiceQueries.services(on: day, filter, db).first,
      let old = try ServiceQueries.service(new.urn, on: day.adding(days: -1), db)
    else { return [] }
    let pairs: [(RegisterChange.Kind, String?, String?)] = [
      (.places, old.places.map(String.init), new.places.map(String.init)),
      (.name, old.name, new.name),
      (.owner, old.providerName, new.providerName),
    ]
    return pairs.filter { $0.1 != $0.2 }.map { kind, before, after in
      RegisterChange(
        day: day, kind: kind, urn: new.urn, name: new.name, provider: new.providerName,
        provisionType: new.provisionType, authority: new.authorityName, before: before,
        after: after)
    }
  }
}
