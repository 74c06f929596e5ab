package import GRDB
import Store
package import Values

/// A council with responsibility for children: in England an upper-tier or unitary authority.
package struct Authority: Hashable, Sendable, FetchableRecord {
  /// The nine-character code of the Office for National Statistics.
  package let code: String
  package let name: String
  /// The region, in the words of Ofsted's column "Government Office Region".
  package let region: String
  package let country: String
  package let kind: String
  /// The first day it existed, where it is known to matter.
  package let from: Day?
  /// The first day it no longer existed.
  package let until: Day?

  package init(row: Row) {
    code = row["code"]
    name = row["name"]
    region = row["region"]
    country = row["country"]
    kind = row["kind"]
    from = row["fromDay"]
    until = row["untilDay"]
  }

  func existed(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
  }
}
