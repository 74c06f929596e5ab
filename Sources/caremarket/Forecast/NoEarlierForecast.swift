import Values

/// Returns of too few years to make an earlier forecast from and know what came.
struct NoEarlierForecast: UserFacingError {
  let known: ClosedRange<Day>
  let windowDays: Int
  let daysAhead: Int

  var exitStatus: ExitStatus { .badInput }

  var description: String {
    """
    The returns tell of \(known.lowerBound.inWords) to \(known.upperBound.inWords): too short for a \
    window of \(windowDays.counted("day")) and \(daysAhead.counted("day")) after it. Import earlier \
    returns, or ask for less with '--window-days' and '--days'.
    """
  }
}
