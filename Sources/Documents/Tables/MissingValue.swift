/// Why there is no figure, shown as a symbol and explained under the table.
///
/// The symbols are those of the Government Statistical Service, as the Department for Education
/// uses them. Source: Analysis Function, "Symbols in tables: definitions and help".
package struct MissingValue: Hashable, Sendable {
  /// A letter or two, which stands in the place of the figure.
  package let symbol: String
  /// As in "not available".
  package let meaning: String

  package init(symbol: String, meaning: String) {
    self.symbol = symbol
    self.meaning = meaning
  }

  /// Nobody has recorded or published it.
  package static let notAvailable = MissingValue(symbol: "x", meaning: "not available")
  /// There can be no such figure.
  package static let notApplicable = MissingValue(symbol: "z", meaning: "not applicable")
  /// It is known, and too small to be published.
  package static let suppressed = MissingValue(
    symbol: "c", meaning: "not shown, so that no person can be identified")
}
