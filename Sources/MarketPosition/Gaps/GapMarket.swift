import DemandForecast
import Documents
import ProviderRegister
import Values

/// One part of the market: what is expected to be needed, what is there, and what that is called.
struct GapMarket {
  /// What is there of it.
  struct Supply: Hashable, Sendable {
    /// `nil` where no place is known.
    let places: Int?
    /// `nil` where no service told any.
    let vacancies: Int?

    static let notKnown = Supply(places: nil, vacancies: nil)

    init(places: Int?, vacancies: Int?) {
      self.places = places
      self.vacancies = vacancies
    }

    /// Adds up the places of services, and those of them that are free.
    init(of services: [Service], _ vacancies: [String: Int]) {
      let given = services.compactMap(\.places)
      let free = services.compactMap { vacancies[$0.urn] }
      places = given.isEmpty ? nil : given.reduce(0, +)
      self.vacancies = free.isEmpty ? nil : free.reduce(0, +)
    }
  }

  /// What stands over its row.
  let heading: String
  /// What is expected a year ahead.
  let expected: FlowEstimate
  let supply: Supply
  /// What the rule calls it.
  let words: String

  init(heading: String, expected: FlowEstimate, supply: Supply, _ rule: GapRule) {
    self.heading = heading
    self.expected = expected
    self.supply = supply
    words = rule.words(places: supply.places, children: expected.mean)
  }

  /// Whether there is nothing to say of it.
  var isEmpty: Bool { expected.mean < 0.5 && (supply.places ?? 0) == 0 }
}

extension GapMarket {
  /// What stands over the figures of a table of markets.
  static func columns(_ places: String) -> [StatementTable.Column] {
    [
      .init("Expected in a year", .children), .init("80%: from", .children),
      .init("80%: to", .children), .init(places, .places), .init("Vacancies told", .places),
      .init("Market"),
    ]
  }

  /// The figures and the label of its row; the basis is that of a number of children.
  func entries(
    _ headings: [FigureHeading], _ measure: (String) -> FigureMeasure,
    basis: (Int) -> FigureBasis
  ) -> [StatementTable.Entry] {
    let range = expected.interval(.percent80)
    let children = [
      ("expected", expected.mean), ("expected80From", range.lowerBound),
      ("expected80To", range.upperBound),
    ].map { name, number in
      let whole = Int(number.rounded())
      return Figure(measure(name), headings, .count(whole), basis(whole))
    }
    let places = [("places", supply.places), ("vacancies", supply.vacancies)].map { name, number in
      Figure(
        measure(name), headings, number.map(Cell.count) ?? .missing(.notAvailable), .open,
        unit: .places)
    }
    return (children + places).map { .figure($0) } + [.words(words)]
  }
}
