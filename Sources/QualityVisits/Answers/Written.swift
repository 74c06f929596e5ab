package import Values

/// Something that a person wrote, in their own words, and where it stands.
package struct Written: Sendable, Hashable {
  package let text: String
  package let place: Place

  /// Keeps what was written without the white space around it.
  package init(_ text: String, at place: Place) {
    self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.place = place
  }

  package var isBlank: Bool { text.isEmpty }

  /// The parts between semicolons or commas, without white space around them.
  var parts: [Written] {
    text.split { $0 == ";" || $0 == "," }.map { Written(String($0), at: place) }
      .filter { !$0.isBlank }
  }
}
