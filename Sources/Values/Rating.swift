/// How something stands, in the three colours in which councils report, the gravest first.
///
/// Wherever it is shown it is said in words too: not everybody sees colours, and not every printer
/// prints them.
package enum Rating: String, CaseIterable, Sendable {
  case red
  case amber
  case green

  /// As a cell or heading has it.
  package var inWords: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
