/// What stands in place of a figure, as the Government Analysis Function has them.
package enum DisclosureSymbol: String, CaseIterable, Sendable {
  /// Confidential: the figure, or another that could be worked out from it.
  case c
  /// Not applicable.
  case z
  /// Not available.
  case x
  /// Rounds to zero and is not.
  case k
}
