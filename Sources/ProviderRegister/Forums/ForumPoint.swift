package import GRDB
import Store
package import Values

/// Something that was raised at a forum, and what the council answered.
package struct ForumPoint: Sendable, Hashable, FetchableRecord {
  package let number: Int
  /// The provider that raised it; `nil` where that was not written down.
  package let providerName: String?
  package let point: String
  package let answer: String?
  package let answeredOn: Day?

  package init(row: Row) {
    number = row["number"]
    providerName = row["providerName"]
    point = row["point"]
    answer = row["answer"]
    answeredOn = row["answeredOn"]
  }
}
