import Documents
import ProviderRegister
import Values

/// How much of the market the largest owners have.
struct OwnershipMeasures {
  private let statement: SupplyPart
  private let facts: SupplyFacts

  init(_ statement: SupplyPart) {
    self.statement = statement
    facts = statement.facts
  }

  var blocks: [ReportBlock] {
    let places = facts.local.compactMap(\.places).reduce(0, +)
    guard places > 0 else { return [statement.nothingRegistered] }
    return [.paragraph(inWords), .chart(chart), .table(table)]
  }

  /// The services of one owner: a group where it is known, else a provider.
  private struct Owner {
    let name: String
    let services: [Service]

    var places: Int { services.compactMap(\.places).reduce(0, +) }
  }

  private var owners: [Owner] {
    let named = facts.local.filter { $0.providerName != nil }
    let groups = Dictionary(grouping: named) { service in
      service.groupName ?? service.providerName ?? ""
    }
    return groups.map { Owner(name: $0.key, services: $0.value) }.filter { $0.places > 0 }
      .sorted { ($1.places, $0.name) < ($0.places, $1.name) }
  }

  private var inWords: String {
    let index = Concentration(sizes: owners.map(\.places)).index ?? 0
    let largest = owners.first
    let share = Cell.share(largest?.places ?? 0, of: total, decimals: 0)
    let leading = largest.map { " \($0.name) has most: \(share.inWords) of the places." } ?? ""
    return """
      \(owners.count.counted("owner")) \(owners.count == 1 ? "has" : "share") \
      \(total.counted("place")).\(leading) The \
      Herfindahl-Hirschman index, which is 10,000 where one owner has everything, is \
      \(index.withThousands): the market is \(statement.definition.words(forIndex: index)) \
      (\(statement.definition.concentrationBands.reference)).
      """
  }

  private var total: Int { owners.reduce(0) { $0 + $1.places } }

  private var largest: ArraySlice<Owner> {
    owners.prefix(statement.definition.largestOwners)
  }

  private var chart: Chart {
    let first = largest.prefix(3).map { "\($0.name): \($0.places.counted("place"))" }
    return Chart(
      title: "The largest owners by places",
      description: first.joined(separator: ", ") + ".", unit: "places", kind: .bars,
      table: DataTable(
        caption: "Places of the largest owners in \(facts.councilName)",
        columns: [.init("Owner", .text), .init("Places", .number)],
        rows: largest.map { .init([.text($0.name), .count($0.places)]) }))
  }

  private var table: DataTable {
    DataTable(
      caption: "The largest owners of places in \(facts.councilName)",
      columns: [
        .init("Owner", .text), .init("Services", .number), .init("Places", .number),
        .init("Share of places", .number),
      ],
      rows: largest.map { owner in
        .init([
          .text(owner.name), .count(owner.services.count), .count(owner.places),
          .share(owner.places, of: total, decimals: 1),
        ])
      },
      notes: [
        "Ofsted names the owner of each service, not the owner's parent. Groups are known only "
          + "where the council has recorded them."
      ])
  }
}
