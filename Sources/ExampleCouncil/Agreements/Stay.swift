import Values

/// A time that a child of the example spent in one place, before it is known where that was.
struct Stay: Sendable {
  /// The child, by the position among all children.
  let child: Int
  var setting: PlacementSetting
  let from: Day
  /// The last day; `nil` while the child is there.
  let through: Day?
  /// Whether the child came straight from the stay before it in the list.
  let followsOn: Bool

  /// The last day, or today.
  var last: Day { through ?? ExampleCalendar.today }
}
