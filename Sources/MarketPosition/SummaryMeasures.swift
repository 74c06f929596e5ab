import Documents
import ProviderRegister
import Values

/// The figures that a reader in a hurry sees first.
struct SummaryMeasures {
  private let facts: SupplyFacts
  private let statement: Statement

  init(_ statement: Statement) {
    self.statement = statement
    facts = statement.facts
  }

  var blocks: [ReportBlock] {
    let local = facts.local
    guard !local.isEmpty else { return [duty, statement.nothingRegistered] }
    let total = SupplySummary.total(of: local)
    return [
      duty,
      .keyFigures([
        KeyFigure(label: "Services registered in \(facts.councilName)", value: .count(local.count)),
        KeyFigure(
          label: "Registered places",
          value: total.places.map(Cell.count) ?? .missing(.notAvailable),
          note: "fostering and adoption agencies have none"),
        KeyFigure(label: "Providers", value: .count(total.providers)),
        quality(local),
      ]),
    ]
  }

  private var duty: ReportBlock {
    let duty = statement.definition.duty
    return .paragraph("\(duty.value) (\(duty.reference).)")
  }

  private func quality(_ services: [Service]) -> KeyFigure {
    let judged = services.filter { Judgement.fourPoint.contains($0.judgement) }
    let favourable = judged.count { [.outstanding, .good].contains($0.judgement) }
    return KeyFigure(
      label: "Judged good or outstanding", value: .share(favourable, of: judged.count, decimals: 0),
      note: "\(favourable.withThousands) of the \(judged.count.withThousands) that have a judgement"
    )
  }
}
