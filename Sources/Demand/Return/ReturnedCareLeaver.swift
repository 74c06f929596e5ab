import Values

/// A row of the table of young people who have left care, with the day of birth, of which only the
/// month is kept.
struct ReturnedCareLeaver: Sendable {
  var child: Int32
  let birth: Day
  /// Blank where the return has no code, or one that no return year knows.
  let inTouch: ReturnCode
  let activity: ReturnCode
  let accommodation: ReturnCode
  var place: RowPlace
}
