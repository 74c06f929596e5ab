/// How long the parts of a file may be before it is taken for damaged.
///
/// A quotation mark without its partner would otherwise make one field of the rest of the file.
package struct CSVLimits: Sendable {
  /// Bytes in one row, with all its fields and the lines they span.
  package let rowBytes: Int

  package init(rowBytes: Int) {
    self.rowBytes = rowBytes
  }

  /// A mebibyte a row: the longest real row seen has about 2,000 bytes.
  package static let standard = CSVLimits(rowBytes: 1 << 20)
}
