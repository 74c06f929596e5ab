package import GRDB

/// A provider that was invited to a forum, or came without.
package struct ForumInvitation: Sendable, Hashable, FetchableRecord {
  /// The provider's number.
  package let provider: Int
  package let providerName: String
  /// Whether it came; `nil` until that is recorded.
  package let came: Bool?

  package init(row: Row) {
    provider = row["provider"]
    providerName = row["providerName"]
    came = row["came"]
  }
}
