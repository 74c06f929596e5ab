package import GRDB
import Store
import Values

/// What is asked of the forums.
package enum ForumQueries {
  /// Returns the forum with a number; throws `ForumProblem` where there is none.
  package static func known(_ number: Int, _ db: Database) throws -> Forum {
    let found = try Forum.fetchOne(
      db, sql: "SELECT * FROM forum WHERE number = ?", arguments: [number])
    guard let found else { throw ForumProblem.unknown(number) }
    return found
  }

  /// Returns the providers that were invited or came, by name.
  ///
  /// Providers that were merged since count once.
  package static func invitations(
    to forum: Forum, _ db: Database
  ) throws -> [ForumInvitation] {
    try ForumInvitation.fetchAll(
      db,
      sql: """
        SELECT owner.number AS provider, owner.name AS providerName, max(came) AS came
        FROM forumInvitation
        JOIN provider AS named ON named.number = forumInvitation.provider
        JOIN provider AS owner ON owner.number = coalesce(named.mergedInto, named.number)
        WHERE forum = ? GROUP BY owner.number ORDER BY owner.name COLLATE NOCASE
        """,
      arguments: [forum.number])
  }

  /// Returns what was raised, in the order in which it was recorded.
  package static func points(at forum: Forum, _ db: Database) throws -> [ForumPoint] {
    try ForumPoint.fetchAll(
      db,
      sql: """
        SELECT point.number, owner.name AS providerName, point, answer, answeredOn
        FROM forumPoint AS point
        LEFT JOIN provider AS named ON named.number = point.provider
        LEFT JOIN provider AS owner ON owner.number = coalesce(named.mergedInto, named.number)
        WHERE forum = ? ORDER BY point.number
        """,
      arguments: [forum.number])
  }
}
