import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
import Values

/// To what the cost of each agreement is put down, by one breakdown.
struct CostKeys {
  private let breakdown: CostBreakdown
  private let year: FinancialYear
  private var keys: [Int: String] = [:]
  private var spans: [Int: [CostSpan]] = [:]

  /// Returns the spans of a year for an agreement, without a gap between them.
  func spans(of agreement: Int) -> [CostSpan] {
    if let spans = spans[agreement] { return spans }
    let end = year.lastDay.adding(days: 1)
    let owner = breakdown == .funder ? CostSpan.Owner.lines : .key(keys[agreement])
    return [CostSpan(from: year.firstDay, until: end, owner: owner)]
  }
}

extension CostKeys {
  init(_ breakdown: CostBreakdown, of year: FinancialYear, asAt day: Day, _ db: Database) throws {
    self.breakdown = breakdown
    self.year = year
    switch breakdown {
    case .agreement: keys = try CostKeys.words("reference", db)
    case .type: keys = try CostKeys.words("serviceType", db)
    case .route: keys = try CostKeys.words("route", db)
    case .provider: keys = try CostKeys.names("provider", ProviderQueries.names(db), db)
    case .group: keys = try CostKeys.names("provider", CostKeys.groups(on: day, db), db)
    case .lot:
      let directory = try BandDirectory(db)
      keys = try CostKeys.numbers("lot", db).compactMapValues(directory.name(ofLot:))
    case .budgetCode: spans = try CostKeys.budgetCodes(year, db)
    case .funder: spans = try CostKeys.splits(year, db)
    }
  }

  private static func words(_ column: String, _ db: Database) throws -> [Int: String] {
    let rows = try Row.fetchCursor(db, sql: "SELECT number, \(column) FROM agreement")
    var words: [Int: String] = [:]
    while let row = try rows.next() { words[row[0]] = row[1] }
    return words
  }

  private static func numbers(_ column: String, _ db: Database) throws -> [Int: Int] {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT number, \(column) FROM agreement WHERE \(column) IS NOT NULL")
    var numbers: [Int: Int] = [:]
    while let row = try rows.next() { numbers[row[0]] = row[1] }
    return numbers
  }

  private static func names(
    _ column: String, _ names: [Int: String], _ db: Database
  ) throws -> [Int: String] {
    try numbers(column, db).compactMapValues { names[$0] }
  }

  /// The group of each provider, or its own name where it is in none.
  static func groups(on day: Day, _ db: Database) throws -> [Int: String] {
    let memberships = try GroupQueries.memberships(on: day, db)
    return try ProviderQueries.names(db).reduce(into: [:]) { groups, provider in
      groups[provider.key] = memberships[provider.key]?.groupName ?? provider.value
    }
  }

  private static func budgetCodes(
    _ year: FinancialYear, _ db: Database
  ) throws -> [Int: [CostSpan]] {
    try AgreementQueries.terms(db).mapValues { terms in
      CostSpan.spans(of: year, terms, range: \.range) { .key($0?.budgetCode) }
    }
  }

  private static func splits(_ year: FinancialYear, _ db: Database) throws -> [Int: [CostSpan]] {
    try FeeQueries.splits(db).mapValues { splits in
      CostSpan.spans(of: year, splits, range: \.range) {
        $0.map(CostSpan.Owner.split) ?? .lines
      }
    }
  }
}
