import Values

/// What to say of a file that comes too late, or that says otherwise than another of its day.
enum SnapshotMessage {
  static func tooLate(_ day: Day, _ later: (batch: Int, asAt: Day)) -> String {
    """
    The file describes \(day.inWords), but one that describes \(later.asAt.inWords) is in already. \
    Files must come in the order of their days: take the later one back with \
    'caremarket import undo \(later.batch)', import this one, then that one again.
    """
  }

  /// What to do about two files of one day that disagree, of which the other may be in already.
  static func wayOut(_ earlier: Int?) -> String {
    guard let earlier else { return " Leave out whichever is wrong." }
    return " Leave this one out, or take the other back with 'caremarket import undo \(earlier)'."
  }
}
