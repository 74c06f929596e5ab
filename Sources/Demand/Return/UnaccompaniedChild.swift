import Values

/// A row of the table of unaccompanied asylum-seeking children.
struct UnaccompaniedChild: Sendable {
  var child: Int32
  /// The day on which the child ceased to be one, where it has or is known to.
  let until: Day?
  var place: RowPlace
}
