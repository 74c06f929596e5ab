package import ProviderRegister
package import Values

/// How much supply there is on a day: services, places, owners and judgements by provision type.
package struct SupplySummary: Sendable, Hashable {
  package let asAt: Day
  /// One line a provision type that has a service, the type with most services first.
  package let byType: [Line]

  /// Counts services that were in force on the day.
  package init(of services: [Service], asAt: Day) {
    self.asAt = asAt
    let groups = Dictionary(grouping: services, by: \.provisionType)
    byType = groups.map { Line($0.key, $0.value) }.sorted {
      ($1.services, $0.provisionType) < ($0.services, $1.provisionType)
    }
  }

  /// All services together.
  package static func total(of services: [Service]) -> Line {
    Line("All", services)
  }
}

extension SupplySummary {
  /// The supply of one provision type.
  package struct Line: Sendable, Hashable {
    /// In Ofsted's own words.
    package let provisionType: String
    package let services: Int
    /// Places registered; `nil` where Ofsted gives none for any of the services.
    package let places: Int?
    /// Distinct owners; services whose owner Ofsted leaves out count for none.
    package let providers: Int
    /// How many services have each judgement, on both scales and neither.
    package let judgements: [Judgement: Int]
    /// How concentrated ownership is, by places: the Herfindahl-Hirschman index, 0 to 10,000.
    package let ownerHHI: Int?

    package init(_ provisionType: String, _ services: [Service]) {
      self.provisionType = provisionType
      self.services = services.count
      let given = services.compactMap(\.places)
      places = given.isEmpty ? nil : given.reduce(0, +)
      providers = Set(services.compactMap(\.provider)).count
      judgements = services.reduce(into: [:]) { $0[$1.judgement, default: 0] += 1 }
      ownerHHI = Concentration(places: services).index
    }

    package func count(_ judgement: Judgement) -> Int { judgements[judgement] ?? 0 }
  }
}
