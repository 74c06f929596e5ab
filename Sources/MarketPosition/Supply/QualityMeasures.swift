import Documents
import ProviderRegister
import Values

/// Ofsted's latest judgements, on two scales that are never added together.
struct QualityMeasures {
  private let statement: SupplyPart
  private let facts: SupplyFacts

  init(_ statement: SupplyPart) {
    self.statement = statement
    facts = statement.facts
  }

  var blocks: [ReportBlock] {
    guard !facts.local.isEmpty else { return [statement.nothingRegistered] }
    return [.chart(judgements), .table(comparison)] + supportedAccommodation
  }

  private var fourPointServices: [Service] {
    facts.local.filter { !$0.isSupportedAccommodation && $0.isListedByOfsted }
  }

  private var judgements: Chart {
    let columns = Judgement.fourPoint + [.notYetInspected]
    let total = SupplySummary.total(of: fourPointServices)
    return Chart(
      title: "Latest judgements by type",
      description: columns.map { "\($0.inWords): \(total.count($0).counted("service"))" }
        .joined(separator: ", ") + ".",
      unit: "services", kind: .stackedBars,
      table: table(
        "Latest judgements of services in \(facts.councilName) by type", fourPointServices, columns)
    )
  }

  private var supportedAccommodation: [ReportBlock] {
    let services = facts.local.filter(\.isSupportedAccommodation)
    guard !services.isEmpty else { return [] }
    let columns = Judgement.supportedAccommodation + [.notYetInspected]
    return [
      .table(
        table("Outcomes of supported accommodation in \(facts.councilName)", services, columns))
    ]
  }

  private func table(
    _ caption: String, _ services: [Service], _ judgements: [Judgement]
  ) -> DataTable {
    DataTable(
      caption: caption,
      columns: [.init("Type", .text)] + judgements.map { .init($0.inWords, .number) },
      rows: SupplySummary(of: services, asAt: facts.asAt).byType.map { line in
        .init([.text(line.provisionType)] + judgements.map { .count(line.count($0)) })
      })
  }

  /// Children's homes only, because the mix of types differs from area to area.
  private var comparison: DataTable {
    DataTable(
      caption: "Children's homes judged good or outstanding",
      columns: [
        .init("Area", .text), .init("Homes with a judgement", .number),
        .init("Good or outstanding", .number), .init("Share", .number),
      ],
      rows: facts.areas.map { area in
        let judged = area.services.filter { $0.provisionType == "Children's home" }
          .filter { Judgement.fourPoint.contains($0.judgement) }
        let favourable = judged.count { [.outstanding, .good].contains($0.judgement) }
        return .init([
          .text(area.name), .count(judged.count), .count(favourable),
          .share(favourable, of: judged.count, decimals: 0),
        ])
      },
      notes: ["Shares are of the homes that have a judgement, rounded to whole numbers."])
  }
}

extension Service {
  var isSupportedAccommodation: Bool { provisionType == "Supported Accommodation" }
}
