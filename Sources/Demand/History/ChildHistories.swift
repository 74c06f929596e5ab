import Values

/// The episodes of all returns, child by child and in the order of their days.
struct ChildHistories: Sendable {
  private(set) var records: [EpisodeRecord]

  /// Puts the records in order; sorting keys and not records, of which there may be a million.
  init(_ unordered: [EpisodeRecord]) {
    let keys = unordered.indices.map { SortKey(unordered[$0], at: $0) }.sorted()
    records = keys.map { unordered[$0.index] }
    // Few share the child and the first day; those are put in order one by one.
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end].key == keys[start].key { end += 1 }
      if end - start > 1 { records[start..<end].sort(by: EpisodeRecord.precedes) }
      start = end
    }
  }

  /// Decides by the repair rules how each episode is counted.
  mutating func settle(_ repair: HistoryRepair) {
    repair.settle(&records)
  }

  /// Changes each episode in place, on all processors at once.
  mutating func update(_ change: @Sendable (inout EpisodeRecord) -> Void) {
    records.concurrentUpdate(change)
  }

  /// Calls a function with the episodes of each child.
  func forEachChild(_ body: (ArraySlice<EpisodeRecord>) -> Void) {
    var start = 0
    while start < records.count {
      var end = start + 1
      while end < records.count, records[end].child == records[start].child { end += 1 }
      body(records[start..<end])
      start = end
    }
  }
}

private struct SortKey: Comparable {
  /// The child in the upper half, the first day in the lower.
  let key: UInt64
  let index: Int

  init(_ record: EpisodeRecord, at index: Int) {
    let day = UInt32(bitPattern: record.from.daysSince1970) ^ 0x8000_0000
    key = UInt64(UInt32(bitPattern: record.child)) << 32 | UInt64(day)
    self.index = index
  }

  static func < (left: SortKey, right: SortKey) -> Bool {
    left.key == right.key ? left.index < right.index : left.key < right.key
  }
}
