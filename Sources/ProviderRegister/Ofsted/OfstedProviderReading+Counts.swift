import Values

extension OfstedProviderReading {
  /// How many services a file added, closed and changed.
  struct Counts {
    var added = 0
    var closed = 0
    var changed = 0
    var judged = 0

    var hasChanges: Bool { added + closed + changed + judged > 0 }

    var inWords: String {
      let parts = [
        added.counted("new service"), closed.counted("closure"),
        changed.counted("changed service"), judged.counted("new judgement"),
      ]
      return hasChanges ? parts.joined(separator: ", ") : "nothing new"
    }
  }
}
