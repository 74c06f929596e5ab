package import GRDB

/// Everything that is known of one forum.
package struct ForumProfile: Sendable {
  package let forum: Forum
  package let invitations: [ForumInvitation]
  package let points: [ForumPoint]

  /// Reads the profile.
  package init(of forum: Forum, _ db: Database) throws {
    self.forum = forum
    invitations = try ForumQueries.invitations(to: forum, db)
    points = try ForumQueries.points(at: forum, db)
  }
}
