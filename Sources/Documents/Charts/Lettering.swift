/// How wide text is and where it breaks, estimated because no font is at hand.
///
/// The widths are those of Arial, rounded up, in parts of the size of the letters.
enum Lettering {
  /// Named in each drawing too, for programs that keep a page's style out of its drawings.
  static let fonts = "Arial, Helvetica, Liberation Sans, sans-serif"

  /// The width in pixels within which every chart must be readable: a phone of 320 pixels, less
  /// the page's margins.
  static let narrowestChart = 288.0

  static let labelSize = 16.0
  static let smallSize = 14.0
  static let lineHeight = 20.0

  static func width(of text: String, size: Double) -> Double {
    text.reduce(0) { $0 + width(of: $1) } * size
  }

  /// Returns the text in lines that fit a width, breaking within a word only where it must.
  static func lines(of text: String, size: Double, width limit: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace).flatMap({ pieces(of: $0, size, limit) })
    {
      let longer = line.isEmpty ? word : line + " " + word
      if line.isEmpty || width(of: longer, size: size) <= limit {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private static func pieces(of word: Substring, _ size: Double, _ limit: Double) -> [String] {
    var pieces = [""]
    for character in word {
      let last = pieces[pieces.count - 1]
      if !last.isEmpty, width(of: last + String(character), size: size) > limit {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }

  private static func width(of character: Character) -> Double {
    switch character {
    case "i", "j", "l", "t", "f", "r", "I", ".", ",", ":", ";", "'", "|", "!", " ", "-", "(", ")":
      0.34
    case "m", "w", "M", "W", "%", "@": 0.92
    case "A"..."Z", "&": 0.73
    default: character.isASCII ? 0.56 : character.unicodeScalars.count > 1 ? 1.4 : 1
    }
  }
}
