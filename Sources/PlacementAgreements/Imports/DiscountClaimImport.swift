package import GRDB
package import ImportRuns
package import Importing
import PurchasingVehicles
package import Store
import Values

/// Takes in the council's list of the discounts that it claims.
package enum DiscountClaimImport: FileImport {
  package static let kind = "discount-claims"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let names = try VehicleQueries.discountNames(db)
    var parts = try PartImport(batch: batch, FeeQueries.claims(db), db)
    return try parts.store(files, "claim", db, &log) { row, agreement, log in
      if let agreement { check(row, agreement.vehicle.map { names[$0] ?? [] }, &log) }
      return claim(row, &log)
    }
  }

  /// Adds an error for a discount that the vehicle of the agreement never gave.
  private static func check(_ row: ImportedRow, _ names: [String]?, _ log: inout FindingLog) {
    guard let discount = row.text("discount") else { return }
    if let names, names.contains(discount) { return }
    log.error(at: row.place("discount"), Message.noDiscount(discount, names))
  }

  private static func claim(_ row: ImportedRow, _ log: inout FindingLog) -> DiscountClaim? {
    let before = log.errorCount
    let (range, weekly) = (row.days(&log), row.money("weekly", &log))
    let percentage = row.percentage("percentage", &log)
    if weekly == .zero { log.error(at: row.place("weekly"), Message.nothing) }
    if percentage == .zero { log.error(at: row.place("percentage"), Message.nothing) }
    guard log.errorCount == before, let range, let weekly, let discount = row.text("discount"),
      let reference = row.text("reference")
    else { return nil }
    return DiscountClaim(
      discount: discount, range: range, weekly: weekly, percentage: percentage,
      reference: reference)
  }
}

private enum Message {
  static let nothing = "A discount must take something off."

  static func noDiscount(_ discount: String, _ names: [String]?) -> String {
    guard let names else {
      return "The agreement was not bought through a vehicle, which alone gives discounts."
    }
    let known = names.isEmpty ? "It gives none." : "It gives: \(names.joined(separator: ", "))."
    return "The agreement's vehicle gives no discount '\(discount)'. \(known)"
  }
}
