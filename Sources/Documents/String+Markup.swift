extension String {
  /// The text so that XML and HTML read it as text and nothing else.
  var escapedForXML: String {
    var escaped = ""
    for scalar in unicodeScalars where scalar.mayStandInXML {
      if let entity = scalar.entity {
        escaped += entity
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The text so that the template engine escapes all of it.
  ///
  /// The engine compares whole characters, and a quotation mark with an accent on it is another
  /// character: it would be let through and end an attribute. A space of no width keeps them apart.
  var separatedForTemplates: String {
    var separated = String.UnicodeScalarView()
    for character in self {
      for scalar in character.unicodeScalars where scalar.mayStandInXML {
        separated.append(scalar)
        if scalar.entity != nil, character.unicodeScalars.count > 1 { separated.append("\u{200B}") }
      }
    }
    return String(separated)
  }
}

extension Unicode.Scalar {
  /// What stands for a character that markup gives a meaning.
  fileprivate var entity: String? {
    switch self {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: nil
    }
  }

  /// Whether XML 1.0 allows the character at all (section 2.2, production 2).
  fileprivate var mayStandInXML: Bool {
    switch value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
