package import GRDB
import ProviderRegister
package import Values

/// A concern with what lists say beside it, as it stood on a day.
package struct ConcernListing: Sendable {
  package let concern: Concern
  package let standing: ConcernStep
  /// Whom it is about: a URN, a provider's number or a group's name.
  package let subject: String
  package let isOverdue: Bool

  /// Returns the concerns that a person may see and that were received by a day: those to be looked
  /// at first come first.
  package static func list(
    on day: Day, visibleTo person: String, _ db: Database
  ) throws -> [ConcernListing] {
    let groups = try GroupQueries.all(db).reduce(into: [Int: String]()) { $0[$1.number] = $1.name }
    let all = try ConcernQueries.all(visibleTo: person, db).compactMap { concern in
      concern.standing(on: day).map { standing in
        ConcernListing(
          concern: concern, standing: standing,
          subject: concern.urn ?? concern.provider.map(ProviderNumber.text)
            ?? concern.group.flatMap { groups[$0] } ?? "",
          isOverdue: concern.isOverdue(on: day))
      }
    }
    let never = Day(daysSince1970: .max)
    return all.sorted {
      ($0.standing.reviewDay ?? never, $0.concern.number)
        < ($1.standing.reviewDay ?? never, $1.concern.number)
    }
  }
}
