import Documents
import ProviderRegister
import Values

/// Each type of provision: its services, places and providers, and the sectors that run it.
struct ProvisionMeasures {
  private let statement: SupplyPart
  private let facts: SupplyFacts

  init(_ statement: SupplyPart) {
    self.statement = statement
    facts = statement.facts
  }

  var blocks: [ReportBlock] {
    guard !facts.local.isEmpty else { return [statement.nothingRegistered] }
    return [.table(types), .chart(places), .chart(sectors)]
  }

  private var summary: SupplySummary { SupplySummary(of: facts.local, asAt: facts.asAt) }

  private var types: DataTable {
    DataTable(
      caption: "Services, places and providers in \(facts.councilName) by type",
      columns: [
        .init("Type", .text), .init("Services", .number), .init("Places", .number),
        .init("Providers", .number),
      ],
      rows: summary.byType.map { row($0, .ordinary) }
        + [row(SupplySummary.total(of: facts.local), .total)],
      notes: ["A provider of several types counts once in the last row."])
  }

  private func row(_ line: SupplySummary.Line, _ kind: DataTable.Row.Kind) -> DataTable.Row {
    DataTable.Row(
      [
        .text(line.provisionType), .count(line.services),
        line.places.map(Cell.count) ?? .missing(.notAvailable), .count(line.providers),
      ], kind: kind)
  }

  private var places: Chart {
    let lines = summary.byType.filter { $0.places != nil }
      .sorted { ($1.places ?? 0, $0.provisionType) < ($0.places ?? 0, $1.provisionType) }
    return Chart(
      title: "Registered places by type",
      description: lines.prefix(3).map {
        "\($0.provisionType): \(($0.places ?? 0).counted("place"))"
      }
      .joined(separator: ", ") + (lines.count > 3 ? ", then smaller types." : "."),
      unit: "places", kind: .bars,
      table: DataTable(
        caption: "Registered places in \(facts.councilName) by type",
        columns: [.init("Type", .text), .init("Places", .number)],
        rows: lines.map { .init([.text($0.provisionType), .count($0.places ?? 0)]) }))
  }

  private var sectors: Chart {
    let names = Set(facts.local.map { $0.sector ?? "Not given" }).sorted()
    return Chart(
      title: "Who runs the services",
      description: names.map { "\($0): \(count($0, facts.local).counted("service"))" }
        .joined(separator: ", ") + ".",
      unit: "services", kind: .stackedBars,
      table: DataTable(
        caption: "Services in \(facts.councilName) by type and sector",
        columns: [.init("Type", .text)] + names.map { .init($0, .number) },
        rows: summary.byType.map { line in
          let services = facts.local.filter { $0.provisionType == line.provisionType }
          return .init([.text(line.provisionType)] + names.map { .count(count($0, services)) })
        }))
  }

  private func count(_ sector: String, _ services: [Service]) -> Int {
    services.count { ($0.sector ?? "Not given") == sector }
  }
}
