import GRDB
import Store
import Values

/// The judgements that were new within a time, with those they took the place of.
struct JudgementChanges {
  let period: ChangePeriod
  let names: ChangeNames
  let filter: ServiceFilter

  func all(_ db: Database) throws -> [RegisterChange] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT new.urn, new.fromDay, new.inspectionDay, detail.name, detail.provider,
          coalesce(old.judgement, old.supportedAccommodationOutcome),
          coalesce(new.judgement, new.supportedAccommodationOutcome),
          \(ServiceState.columns("record"))
        FROM serviceJudgement AS new
        JOIN serviceRecord AS record
          ON record.urn = new.urn AND \(InForce.sql("record", on: "new.fromDay"))
        LEFT JOIN serviceJudgement AS old ON old.urn = new.urn AND old.untilDay = new.fromDay
        LEFT JOIN serviceDetail AS detail
          ON detail.urn = new.urn AND \(InForce.sql("detail", on: "new.fromDay"))
        WHERE \(ChangePeriod.sql("new.fromDay"))
        """,
      arguments: period.arguments)
    var changes: [RegisterChange] = []
    while let row = try rows.next() {
      guard let state = ServiceState(row, from: 7), filter.lets([state], of: row[0], names) else {
        continue
      }
      changes.append(change(row, state))
    }
    return changes
  }

  private func change(_ row: Row, _ state: ServiceState) -> RegisterChange {
    let (day, inspection): (Day, Day?) = (row[1], row[2])
    let later = inspection.flatMap { $0 == day ? nil : ", inspected on \($0.inWords)" } ?? ""
    return RegisterChange(
      day: day, kind: .judgement, urn: row[0], name: row[3] ?? state.name,
      provider: names.owner(row[4] ?? state.provider), provisionType: state.provisionType,
      authority: names.authority(state.authority), before: words(row[5]),
      after: words(row[6]) + later)
  }

  private func words(_ judgement: String?) -> String {
    (judgement.flatMap(Judgement.init(rawValue:)) ?? .notYetInspected).inWords
  }
}
