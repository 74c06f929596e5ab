import Values

/// What is asked for a week in a band of a lot, from a day on.
struct Rate: Sendable {
  let admission: Admission
  let band: VehicleLot.Band
  let weekly: Money
  let from: Day
  /// The last day; `nil` where it goes on.
  let through: Day?
}
