package import Values

/// A document with the names of those who hold it, for lists.
package struct HeldDocument: Sendable, Hashable {
  package let document: ProviderDocument
  /// The provider whose document it is, or that owns the service whose it is.
  package let provider: Provider?
  package let service: Service?

  /// Whether it ends within a number of days of a day, that day and the last one included.
  package func expires(within days: Int, of day: Day) -> Bool {
    guard let expires = document.expires else { return false }
    return expires >= day && expires.days(since: day) <= days
  }

  /// Whether it has ended before a day.
  package func hasExpired(by day: Day) -> Bool {
    document.expires.map { $0 < day } ?? false
  }
}
