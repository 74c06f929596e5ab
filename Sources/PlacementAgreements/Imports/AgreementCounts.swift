import Values

/// How many agreements an import read, added and brought further.
struct AgreementCounts {
  var read = 0
  var added = 0
  /// Those known before that got a step, such as a signature or an end.
  var advanced = 0

  /// The counts as a sentence.
  var summary: String {
    "\(read.counted("agreement")) read: \(added.withThousands) new, "
      + "\(advanced.withThousands) brought further."
  }
}
