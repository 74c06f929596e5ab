extension TextEncoding {
  /// The letters that the bytes from 128 to 255 stand for, or `nil` in UTF-8.
  ///
  /// Written out because Foundation on Linux reads Mac Roman's dashes and quotation marks as other
  /// letters. Source: the Unicode Consortium's mapping tables CP1252.TXT and ROMAN.TXT.
  var upperLetters: [Unicode.Scalar]? {
    switch self {
    case .utf8: nil
    case .windows1252: windows1252Letters
    case .macRoman: macRomanLetters
    }
  }
}

/// What stands for a byte to which an encoding gives no letter.
let noLetter: Unicode.Scalar = "\u{FFFD}"

private let windows1252Letters = Array(
  """
  €\u{FFFD}‚ƒ„…†‡\u{2C6}‰Š‹Œ\u{FFFD}Ž\u{FFFD}\
  \u{FFFD}‘’“”•–—\u{2DC}™š›œ\u{FFFD}žŸ\
  \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯\
  °±²³´µ¶·¸¹º»¼½¾¿\
  ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ\
  ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
  àáâãäåæçèéêëìíîï\
  ðñòóôõö÷øùúûüýþÿ
  """.unicodeScalars)

private let macRomanLetters = Array(
  """
  ÄÅÇÉÑÖÜáàâäãåçéè\
  êëíìîïñóòôöõúùûü\
  †°¢£§•¶ß®©™´¨≠ÆØ\
  ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
  ¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ\
  –—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ\
  ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\
  \u{F8FF}ÒÚÛÙı\u{2C6}\u{2DC}¯\u{2D8}\u{2D9}\u{2DA}¸\u{2DD}\u{2DB}\u{2C7}
  """.unicodeScalars)
