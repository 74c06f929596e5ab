import Documents
import Geography
import ProviderRegister
import Values

/// What is there: services, places and providers, beside the region and the whole register.
struct LocalPictureMeasures {
  private let statement: SupplyPart
  private let facts: SupplyFacts

  init(_ statement: SupplyPart) {
    self.statement = statement
    facts = statement.facts
  }

  var blocks: [ReportBlock] {
    guard !facts.local.isEmpty else { return [statement.nothingRegistered] }
    return [children, .table(comparison), inHouse] + premises
  }

  /// How many children there are, and the places in children's homes for each 10,000 of them.
  private var children: ReportBlock {
    guard let children = facts.children else {
      return .notice(
        Notice(
          title: "How many children live here is not known",
          text: "No population estimate for the council's area has been imported.",
          command: "caremarket import population FILE"))
    }
    let region = facts.regionalChildren.map {
      ", and \(rate(facts.regional, $0.people)) in \(facts.regionName)"
    }
    return .paragraph(
      """
      \(children.people.withThousands) children under 18 lived in \(facts.councilName) in the middle \
      of \(children.year). For every 10,000 of them there are \(rate(facts.local, children.people)) \
      places in children's homes in the area\(region ?? "").
      """)
  }

  private func rate(_ services: [Service], _ children: Int) -> String {
    let places = services.filter { $0.provisionType == "Children's home" }.compactMap(\.places)
    let tenths = Rounding.halfUp.quotient(
      of: Int64(places.reduce(0, +)) * 100_000, by: Int64(max(1, children)))
    return ExactDecimal(coefficient: tenths, scale: 1).description
  }

  private var comparison: DataTable {
    DataTable(
      caption: "Services, places and providers on \(facts.asAt.inWords)",
      columns: [
        .init("Area", .text), .init("Services", .number), .init("Places", .number),
        .init("Providers", .number), .init("Run by a council", .number),
      ],
      rows: facts.areas.map { area in
        let total = SupplySummary.total(of: area.services)
        return DataTable.Row([
          .text(area.name), .count(total.services),
          total.places.map(Cell.count) ?? .missing(.notAvailable), .count(total.providers),
          .count(area.services.count { $0.sector == "Local Authority" }),
        ])
      },
      notes: ["Supported accommodation counts where its provider is registered."])
  }

  private var inHouse: ReportBlock {
    let own = facts.local.filter(\.isInHouse)
    guard !own.isEmpty else {
      return .notice(
        Notice(
          title: "The council's own services are not marked",
          text: "No provider in the area is marked as in-house, so they cannot be told apart.",
          command: "caremarket provider set PROVIDER --in-house"))
    }
    let places = own.compactMap(\.places).reduce(0, +)
    return .paragraph(
      """
      The council's own services are \(own.count.withThousands) of the \
      \(facts.local.count.withThousands), with \(places.counted("place")).
      """)
  }

  /// Supported accommodation is registered where its provider is; children live in its premises.
  private var premises: [ReportBlock] {
    let local = facts.premises.filter { $0.authority == facts.councilCode }
    guard !local.isEmpty else { return [] }
    let categories = Set(local.map(\.category)).sorted()
    return [
      .table(
        DataTable(
          caption: "Premises of supported accommodation in \(facts.councilName), by category",
          columns: [
            .init("Category", .text), .init("Premises", .number), .init("Places", .number),
          ],
          rows: categories.map { category in
            let premises = local.filter { $0.category == category }
            return .init([
              .text(category.replacing("category", with: "Category ")), .count(premises.count),
              .count(premises.compactMap(\.places).reduce(0, +)),
            ])
          },
          notes: [
            "Categories are those of the Supported Accommodation (England) Regulations 2023.",
            "Premises count where they are, whoever runs them.",
          ]))
    ]
  }
}
