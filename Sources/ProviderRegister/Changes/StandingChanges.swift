import Definitions
import GRDB
import Store
import Values

/// The suspensions and bars that began or ended within a time.
struct StandingChanges {
  let period: ChangePeriod
  let names: ChangeNames
  let filter: ServiceFilter
  let scope: ChangeScope
  let reasons: CodeDefinitions

  func all(_ db: Database) throws -> [RegisterChange] {
    try StandingQueries.all(db).flatMap { standing -> [RegisterChange] in
      let service = try service(standing, db)
      guard service != nil || isInScope(standing) else { return [] }
      return [begun(standing, service), lifted(standing, service)].compactMap(\.self)
    }
  }

  /// The service whose standing it is, if it is among those asked for.
  private func service(_ standing: Standing, _ db: Database) throws -> Service? {
    guard let urn = standing.urn, filter.urn ?? urn == urn else { return nil }
    var filter = filter
    filter.urn = urn
    return try ServiceQueries.services(on: standing.range.from, filter, db).first
  }

  private func isInScope(_ standing: Standing) -> Bool {
    if standing.urn != nil { return filter == .all }
    return standing.group == nil
      ? scope.has(provider: standing.provider) : scope.has(group: standing.group)
  }

  private func begun(_ standing: Standing, _ service: Service?) -> RegisterChange? {
    guard period.contains(standing.range.from) else { return nil }
    let kind: RegisterChange.Kind = standing.status == .barred ? .barred : .suspended
    let review = standing.reviewDay.map { ", review on \($0.inWords)" } ?? ""
    return change(
      standing, service, standing.range.from, kind, nil,
      reasons.words(for: standing.reason) + review)
  }

  private func lifted(_ standing: Standing, _ service: Service?) -> RegisterChange? {
    guard let day = standing.range.until, period.contains(day) else { return nil }
    return change(
      standing, service, day, .lifted, standing.status.rawValue,
      standing.lift.map { reasons.words(for: $0.reason) })
  }

  private func change(
    _ standing: Standing, _ service: Service?, _ day: Day, _ kind: RegisterChange.Kind,
    _ before: String?, _ after: String?
  ) -> RegisterChange {
    RegisterChange(
      day: day, kind: kind, urn: standing.urn,
      name: service?.name ?? names.group(standing.group),
      provider: service?.providerName ?? standing.provider.map(names.provider),
      provisionType: service?.provisionType, authority: service?.authorityName, before: before,
      after: after)
  }
}

extension ChangePeriod {
  func contains(_ day: Day) -> Bool { first <= day && day <= last }
}
