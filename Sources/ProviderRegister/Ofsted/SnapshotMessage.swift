import Values

/// What to say of a file that comes too late.
enum SnapshotMessage {
  static func tooLate(_ day: Day, _ later: Day) -> String {
    """
    The file describes \(day.inWords), but one that describes \(later.inWords) is in already. \
    Import files in the order of their days: take the later one back with 'caremarket import undo'.
    """
  }
}
