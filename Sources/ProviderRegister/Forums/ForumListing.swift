package import GRDB

/// A forum with how many were invited and came, and what was raised and answered.
package struct ForumListing: Sendable, FetchableRecord {
  package let forum: Forum
  package let invited: Int
  package let came: Int
  package let points: Int
  package let answered: Int

  package init(row: Row) {
    forum = Forum(row: row)
    invited = row["invited"]
    came = row["came"]
    points = row["points"]
    answered = row["answered"]
  }

  /// Returns every forum, the latest first.
  package static func all(_ db: Database) throws -> [ForumListing] {
    try fetchAll(
      db,
      sql: """
        SELECT forum.*,
          (SELECT count(*) FROM forumInvitation WHERE forum = forum.number) AS invited,
          (SELECT count(*) FROM forumInvitation WHERE forum = forum.number AND came = 1) AS came,
          (SELECT count(*) FROM forumPoint WHERE forum = forum.number) AS points,
          (SELECT count(answer) FROM forumPoint WHERE forum = forum.number) AS answered
        FROM forum ORDER BY day DESC, number DESC
        """)
  }
}
