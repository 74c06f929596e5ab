import Foundation
import Values

/// Reads the rows of a file one after the other, knowing the line on which each begins.
///
/// libcsv does the parsing, strictly: it is fed a line at a time, because it neither counts lines
/// nor reports blank ones, and in its lenient mode swallows the rest of a file after a stray quote.
package struct CSVReader: Sendable {
  package let source: CSVSource
  package let encoding: TextEncoding
  let delimiter: UInt8
  let limits: CSVLimits

  package init(
    _ source: CSVSource, encoding: TextEncoding, delimiter: UInt8, limits: CSVLimits
  ) {
    self.source = source
    self.encoding = encoding
    self.delimiter = delimiter
    self.limits = limits
  }

  /// Calls a function with each row that is not an empty line, until it returns false.
  ///
  /// Throws a `CSVProblem` that names the line where the file is not well formed, and whatever the
  /// function throws.
  package func forEachRow(_ body: (CSVRow) throws -> Bool) throws {
    try source.bytes.withUnsafeBytes { raw in
      let all = raw.bindMemory(to: UInt8.self)
      let text = UnsafeBufferPointer(rebasing: all[byteOrderMarkLength(all)...])
      var parse = CSVParse(reader: self)
      defer { parse.free() }
      var lines = LineSplitter(text)
      while let line = lines.next() {
        guard try parse.feed(line, body) else { return }
      }
      try parse.finish(body)
    }
  }

  private func byteOrderMarkLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
