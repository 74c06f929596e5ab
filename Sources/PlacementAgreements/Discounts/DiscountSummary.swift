package import GRDB
import ProviderRegister
import PurchasingVehicles
package import Values

/// A ledger of discounts summed up by provider and discount, and in detail, with names.
package struct DiscountSummary: Sendable {
  /// What discounts came to, in pounds.
  package struct Sum: Hashable, Sendable {
    package private(set) var due = Money.zero
    package private(set) var claimed = Money.zero
    package private(set) var missed = Money.zero
    package private(set) var overClaimed = Money.zero

    package init() {}

    fileprivate mutating func add(_ entry: DiscountEntry) {
      due += entry.due
      claimed += entry.claimed
      missed += entry.missed
      overClaimed += entry.overClaimed
    }
  }

  /// A discount with one provider.
  package struct Row: Hashable, Sendable {
    package let provider: String
    /// `nil` where it rests on the agreements' own clauses.
    package let vehicle: String?
    package let discount: String
    /// How many agreements are behind it.
    package let agreements: Int
    package let sum: Sum
  }

  /// An entry of the ledger with the names of what it is about.
  package struct Line: Hashable, Sendable {
    package let provider: String
    package let vehicle: String?
    package let entry: DiscountEntry
  }

  package let year: FinancialYear
  package let range: DayRange
  /// The most that was missed first.
  package let rows: [Row]
  /// By agreement, discount and day.
  package let lines: [Line]
  package let total: Sum
}

extension DiscountSummary {
  /// Sums up a ledger.
  package init(_ ledger: DiscountLedger, _ db: Database) throws {
    let names = try ProviderQueries.names(db)
    let vehicles = try BandDirectory(db)
    year = ledger.year
    range = ledger.range
    lines = ledger.entries.map { entry in
      Line(
        provider: names[entry.provider] ?? "",
        vehicle: entry.vehicle.flatMap(vehicles.name(ofVehicle:)),
        entry: entry)
    }
    rows = Dictionary(grouping: lines, by: Key.init).map { Row($0, $1) }
      .sorted { ($1.sum.missed, $0.key) < ($0.sum.missed, $1.key) }
    total = Sum(lines)
  }

  fileprivate struct Key: Hashable, Comparable {
    let provider: String
    let vehicle: String
    let discount: String

    static func < (left: Key, right: Key) -> Bool {
      (left.provider, left.vehicle, left.discount)
        < (right.provider, right.vehicle, right.discount)
    }
  }
}

extension DiscountSummary.Key {
  fileprivate init(_ line: DiscountSummary.Line) {
    self.init(
      provider: line.provider, vehicle: line.vehicle ?? "", discount: line.entry.discount)
  }
}

extension DiscountSummary.Row {
  fileprivate init(_ key: DiscountSummary.Key, _ lines: [DiscountSummary.Line]) {
    provider = key.provider
    vehicle = key.vehicle.isEmpty ? nil : key.vehicle
    discount = key.discount
    agreements = Set(lines.map(\.entry.reference)).count
    sum = DiscountSummary.Sum(lines)
  }

  fileprivate var key: DiscountSummary.Key {
    DiscountSummary.Key(provider: provider, vehicle: vehicle ?? "", discount: discount)
  }
}

extension DiscountSummary.Sum {
  fileprivate init(_ lines: [DiscountSummary.Line]) {
    for line in lines { add(line.entry) }
  }
}
