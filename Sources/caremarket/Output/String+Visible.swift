extension String {
  /// Whether nothing in the text steers a terminal.
  var isVisible: Bool { !unicodeScalars.contains(where: \.steersTerminals) }

  /// The text with a space for each sign that would steer a terminal, and for each line break.
  ///
  /// Text comes from other people's files: a line break would spoil a table, and an escape sequence
  /// could make the terminal show what is not there.
  var visible: String {
    isVisible
      ? self
      : String(UnicodeScalarView(unicodeScalars.map { $0.steersTerminals ? " " : $0 }))
  }
}

extension Unicode.Scalar {
  /// Whether the sign is a control character or turns the direction of writing.
  fileprivate var steersTerminals: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
