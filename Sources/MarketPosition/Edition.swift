/// Whom a statement is for.
package enum Edition: String, CaseIterable, Sendable {
  /// For the council itself: everything is shown.
  case `internal`
  /// For everybody: nothing that could be traced to a child.
  case `public`
}
