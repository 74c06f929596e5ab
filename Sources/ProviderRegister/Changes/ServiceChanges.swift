import GRDB
import Store
import Values

/// The changes of services: those that came, went, or are not as they were.
struct ServiceChanges {
  let period: ChangePeriod
  let names: ChangeNames
  let filter: ServiceFilter

  /// A place in the history of a service where one record ends and another begins.
  private struct Step {
    let urn: String
    let day: Day
    let old: ServiceState?
    let new: ServiceState?
    /// What the council itself knows of it.
    let known: ServiceDetail.Facts
    /// Why there is no new record, or whether there was one long before.
    let note: String?
  }

  func all(_ db: Database) throws -> [RegisterChange] {
    try (begun(db) + ended(db)).flatMap(changes)
  }

  private func begun(_ db: Database) throws -> [Step] {
    try steps(
      db,
      sql: """
        SELECT new.urn, new.fromDay, detail.name, detail.provider, detail.places,
          CASE WHEN old.urn IS NULL AND EXISTS (
            SELECT 1 FROM serviceRecord AS first
            WHERE first.urn = new.urn AND first.fromDay < new.fromDay) THEN 'again' END,
          \(ServiceState.columns("old")), \(ServiceState.columns("new"))
        FROM serviceRecord AS new
        LEFT JOIN serviceRecord AS old ON old.urn = new.urn AND old.untilDay = new.fromDay
        LEFT JOIN serviceDetail AS detail
          ON detail.urn = new.urn AND \(InForce.sql("detail", on: "new.fromDay"))
        WHERE \(ChangePeriod.sql("new.fromDay"))
        """)
  }

  private func ended(_ db: Database) throws -> [Step] {
    try steps(
      db,
      sql: """
        SELECT old.urn, old.untilDay, detail.name, detail.provider, detail.places, old.endReason,
          \(ServiceState.columns("old")), \(ServiceState.columns("new"))
        FROM serviceRecord AS old
        LEFT JOIN serviceRecord AS new ON new.urn = old.urn AND new.fromDay = old.untilDay
        LEFT JOIN serviceDetail AS detail
          ON detail.urn = old.urn AND \(InForce.sql("detail", on: "old.fromDay"))
        WHERE \(ChangePeriod.sql("old.untilDay")) AND new.urn IS NULL
        """)
  }

  private func steps(_ db: Database, sql: String) throws -> [Step] {
    let rows = try Row.fetchCursor(db, sql: sql, arguments: period.arguments)
    var steps: [Step] = []
    while let row = try rows.next() {
      let step = Step(
        urn: row[0], day: row[1], old: ServiceState(row, from: 6),
        new: ServiceState(row, from: 6 + ServiceState.width),
        known: ServiceDetail.Facts(name: row[2], provider: row[3], places: row[4]), note: row[5])
      let states = [step.old, step.new].compactMap(\.self)
      if filter.lets(states, of: step.urn, names) { steps.append(step) }
    }
    return steps
  }

  private func changes(_ step: Step) -> [RegisterChange] {
    switch (step.old, step.new) {
    case (nil, let new?):
      [change(step, step.note == nil ? .newService : .listedAgain, nil, new.inWords)]
    case (let old?, nil):
      [change(step, .closed, old.inWords, ServiceChanges.reason(step.note))]
    case (let old?, let new?): differences(step, old, new)
    case (nil, nil): []
    }
  }

  private func differences(
    _ step: Step, _ old: ServiceState, _ new: ServiceState
  ) -> [RegisterChange] {
    var pairs: [(RegisterChange.Kind, String?, String?)] = [
      (.registrationStatus, old.status, new.status),
      (.provisionType, old.provisionType, new.provisionType),
      (.sector, old.sector, new.sector),
      (.authority, names.authority(old.authority), names.authority(new.authority)),
    ]
    if step.known.places == nil {
      pairs.append((.places, old.places.map(String.init), new.places.map(String.init)))
    }
    if step.known.name == nil { pairs.append((.name, old.name, new.name)) }
    if step.known.provider == nil, !names.isSameOwner(old.provider, new.provider) {
      pairs.append((.owner, names.owner(old.provider), names.owner(new.provider)))
    }
    return pairs.filter { $0.1 != $0.2 }.map { change(step, $0.0, $0.1, $0.2) }
  }

  private func change(
    _ step: Step, _ kind: RegisterChange.Kind, _ before: String?, _ after: String?
  ) -> RegisterChange {
    let state = step.new ?? step.old
    return RegisterChange(
      day: step.day, kind: kind, urn: step.urn, name: step.known.name ?? state?.name,
      provider: names.owner(step.known.provider ?? state?.provider),
      provisionType: state?.provisionType, authority: names.authority(state?.authority),
      before: before, after: after)
  }

  /// Why a service left, in words.
  private static func reason(_ code: String?) -> String {
    switch code {
    case "cancelled": "Registration cancelled"
    case "resigned": "Registration given up"
    case "closed": "Closed"
    case ServiceHistory.changed, nil: "No longer on the register"
    case ServiceHistory.notListed: "No longer in Ofsted's list"
    case let other?: other
    }
  }
}
