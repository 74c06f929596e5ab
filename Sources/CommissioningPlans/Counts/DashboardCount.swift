package import GRDB
import Store
package import Values

/// A number of a month that no list of the council's holds, as a service of the council counted it.
package struct DashboardCount: Sendable, Hashable {
  package let month: Month
  /// By its code in `Imports/dashboard-counts.yaml`.
  package let measure: String
  package let count: Int
  /// Who counted it, or where.
  package let source: String
}

extension DashboardCount {
  /// Returns every number, by what is counted and by month.
  package static func all(_ db: Database) throws -> [String: [Month: DashboardCount]] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT month, measure, count, source FROM dashboardCount")
    return rows.reduce(into: [:]) { found, row in
      guard let month = Month(row["month"] as String) else { return }
      let measure: String = row["measure"]
      found[measure, default: [:]][month] = DashboardCount(
        month: month, measure: measure, count: row["count"], source: row["source"])
    }
  }
}
