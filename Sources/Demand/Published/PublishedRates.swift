package import GRDB

/// How many children areas looked after on 31 March, as the Department for Education published it.
package struct PublishedRates: Sendable {
  /// What was published of an area; `nil` where a number was held back.
  package struct Rate: Hashable, Sendable {
    package let name: String
    package let children: Int?
    /// Of every 10,000 residents under 18.
    package let per10000: Int?

    package init(name: String, children: Int?, per10000: Int?) {
      self.name = name
      self.children = children
      self.per10000 = per10000
    }
  }

  /// By the code of the area, then by the year in which the 31 March lies.
  private let rates: [String: [Int: Rate]]
  /// The code of the nation, where its rates are there.
  package let nation: String?

  package init(_ rates: [String: [Int: Rate]], nation: String?) {
    self.rates = rates
    self.nation = nation
  }

  /// Reads everything that was published.
  package init(_ db: Database) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT area, year, level, name, children, per10000 FROM publishedRate")
    let rates = rows.reduce(into: [String: [Int: Rate]]()) { rates, row in
      rates[row["area"], default: [:]][row["year"]] = Rate(
        name: row["name"], children: row["children"], per10000: row["per10000"])
    }
    let nation = rows.first { ($0["level"] as String) == "national" }
    self.init(rates, nation: nation.map { $0["area"] })
  }

  /// What was published of an area for a year.
  package subscript(area: String, year: Int) -> Rate? { rates[area]?[year] }

  /// The newest year until one for which an area has a rate.
  package func newestYear(of area: String, until last: Int) -> Int? {
    rates[area]?.filter { $0.key <= last && $0.value.per10000 != nil }.keys.max()
  }
}
