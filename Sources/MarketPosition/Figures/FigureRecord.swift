extension Figure {
  /// A record behind a figure, for the council's own eyes.
  package struct Record: Hashable, Sendable {
    /// As in an agreement's reference or a service's URN; a child's is a number that only the database has.
    package let record: String
    package let what: String
  }
}
