import Documents
import Geography
import ProviderRegister
import Values

/// How many services and places lie within each ring of miles around the council.
///
/// Only numbers in rings are shown, never where a service lies: the addresses of children's homes
/// are kept back so that children cannot be found.
struct DistanceMeasures {
  private let statement: SupplyPart
  private let facts: SupplyFacts
  private let rings: [Miles]
  /// The services in each ring, with their distances.
  private let servicesInRings: [[Distant]]

  private typealias Distant = (service: Service, distance: ServiceDistance)

  init(_ statement: SupplyPart) {
    self.statement = statement
    facts = statement.facts
    rings = statement.definition.rings.value
    servicesInRings = DistanceMeasures.services(of: statement.facts, inRings: rings)
  }

  /// Sorts services into rings; those beyond the last, or whose distance is not known, are left out.
  private static func services(of facts: SupplyFacts, inRings rings: [Miles]) -> [[Distant]] {
    var sorted = [[Distant]](repeating: [], count: rings.count)
    for service in facts.everywhere {
      guard let distance = facts.distances[service.urn],
        let ring = rings.firstIndex(where: { distance.miles <= $0 })
      else { continue }
      sorted[ring].append((service, distance))
    }
    return sorted
  }

  var blocks: [ReportBlock] {
    guard facts.council.centre != nil, !facts.distances.isEmpty else { return [.notice(missing)] }
    return [.chart(chart), .table(table), .paragraph(basis)]
  }

  private var missing: Notice {
    Notice(
      title: "Distances are not known",
      text: """
        They need the postcode directory of the Office for National Statistics, and services on the \
        register.
        """,
      command: "caremarket import postcodes FILE")
  }

  private var near: [Distant] { servicesInRings.flatMap(\.self) }

  private func name(_ index: Int) -> String {
    let outer = rings[index].tenths / 10
    return index == 0
      ? "Up to \(outer) miles" : "Over \(rings[index - 1].tenths / 10) to \(outer) miles"
  }

  private var chart: Chart {
    let counts = servicesInRings.map(\.count)
    return Chart(
      title: "Services by distance from the middle of \(facts.councilName)",
      description: rings.indices.map { "\(name($0)): \(counts[$0].counted("service"))" }
        .joined(separator: ", ") + ".",
      unit: "services", kind: .rings(DistanceRings(centre: facts.councilName, edges: rings)),
      table: DataTable(
        caption: "Services in each ring around \(facts.councilName)",
        columns: [.init("Distance", .text), .init("Services", .number)],
        rows: rings.indices.map { .init([.text(name($0)), .count(counts[$0])]) }))
  }

  private var table: DataTable {
    let types = SupplySummary(of: near.map(\.service), asAt: facts.asAt).byType.map(
      \.provisionType)
    return DataTable(
      caption: "Services by type and distance from the middle of \(facts.councilName)",
      columns: [.init("Type", .text)] + rings.indices.map { .init(name($0), .number) },
      rows: types.map { type in
        .init(
          [.text(type)]
            + servicesInRings.map { ring in
              .count(ring.count { $0.service.provisionType == type })
            })
      },
      notes: ["\(statement.definition.rings.reference)."])
  }

  private var basis: String {
    let estimated = near.count { $0.distance.basis == .authorityCentre }
    let method = "Distances are straight lines, as the Department for Education works them out."
    guard estimated > 0 else { return method }
    return """
      \(method) Of the \(near.count.counted("service")), \(estimated.withThousands) are placed at the \
      middle of the authority where they are registered, because Ofsted keeps the addresses of \
      children's homes back.
      """
  }
}
