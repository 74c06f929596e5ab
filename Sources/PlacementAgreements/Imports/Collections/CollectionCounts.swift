import Values

/// What an import of a collection read and did.
struct CollectionCounts {
  var read = 0
  var added = 0
  /// Those known before whose fee or funding changed.
  var changed = 0
  var ended = 0
  private var passedOver = 0

  /// Adds the counts of another file.
  mutating func add(_ other: CollectionCounts, passedOver: Int) {
    read += other.read
    added += other.added
    changed += other.changed
    ended += other.ended
    self.passedOver += passedOver
  }

  /// The counts as sentences.
  var summary: String {
    let rest =
      passedOver == 0
      ? "" : " \(passedOver.counted("row")) passed over, for which nothing is bought."
    return """
      \(read.counted("placement")) read: \(added.withThousands) new, \(changed.withThousands) at \
      another fee or funding, \(ended.withThousands) ended.\(rest)
      """
  }
}
