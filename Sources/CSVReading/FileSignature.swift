import Foundation

/// The first bytes by which files that are not comma-separated values give themselves away.
struct FileSignature {
  private let bytes: [UInt8]
  private let message: String

  /// Says what a file is and what to do instead, or nothing where it may be a text with separators.
  static func message(for bytes: Data) -> String? {
    if let found = binary.first(where: { bytes.starts(with: $0.bytes) }) { return found.message }
    let start = bytes.prefix(1024).drop { $0 <= UInt8(ascii: " ") || $0 >= 0x80 }
    let letters = start.map { (65...90).contains($0) ? $0 + 32 : $0 }
    if let found = marked.first(where: { letters.starts(with: $0.bytes) }) { return found.message }
    return isSixteenBit(bytes.prefix(64)) ? sixteenBit : nil
  }

  private static let binary = [
    FileSignature(bytes: Array("PK".utf8) + [3, 4], message: spreadsheet),
    FileSignature(bytes: [0xD0, 0xCF, 0x11, 0xE0], message: spreadsheet),
    FileSignature(bytes: [0xFF, 0xFE], message: sixteenBit),
    FileSignature(bytes: [0xFE, 0xFF], message: sixteenBit),
    FileSignature(bytes: [0x1F, 0x8B], message: compressed),
    FileSignature(bytes: Array("%PDF".utf8), message: document),
  ]

  /// In small letters, after spaces and a byte-order mark.
  private static let marked = [
    FileSignature(bytes: Array("<!doctype".utf8), message: page),
    FileSignature(bytes: Array("<html".utf8), message: page),
    FileSignature(bytes: Array("<?xml".utf8), message: spreadsheet),
    FileSignature(bytes: Array("{\\rtf".utf8), message: document),
  ]

  /// Whether every other byte is null, as in UTF-16 that is written without a byte-order mark.
  private static func isSixteenBit(_ bytes: Data) -> Bool {
    guard bytes.count >= 4 else { return false }
    let nulls = bytes.enumerated().filter { $0.element == 0 }.map { $0.offset % 2 }
    return nulls.count >= bytes.count / 3 && Set(nulls).count == 1
  }

  private static let spreadsheet = """
    This is a spreadsheet, whatever its name ends with. Open it and save the sheet as \
    "CSV UTF-8 (comma delimited)".
    """
  private static let sixteenBit = """
    This file is written in UTF-16. Save it as "CSV UTF-8 (comma delimited)", not as \
    "Unicode text".
    """
  private static let compressed = """
    This file is compressed. Unpack it first, for example with gunzip.
    """
  private static let document = """
    This is a document for reading, such as a PDF. Ask for the figures as a spreadsheet or CSV file.
    """
  private static let page = """
    This is a web page. Download the file itself rather than the page that links to it.
    """
}
