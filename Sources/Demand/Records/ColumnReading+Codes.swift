import Store

extension ColumnReading {
  /// The code in a column; blank where there is none.
  func code(_ column: Int32) -> ReturnCode {
    bytes(column).flatMap(ReturnCode.init(stored:)) ?? .blank
  }
}

extension ReturnCode {
  /// Packs up to eight bytes as they are, for what was packed before; sectors hold a space.
  fileprivate init?(stored bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= 8 else { return nil }
    var word: UInt64 = 0
    for byte in bytes { word = word << 8 | UInt64(byte) }
    self.init(word: bytes.isEmpty ? 0 : word << UInt64(8 * (8 - bytes.count)))
  }
}
