package import Values

/// The day of a step, and the moment from which the time to the next step is counted.
package struct Occasion: Hashable, Sendable {
  package let day: Day
  package let moment: Moment

  package init(day: Day, moment: Moment) {
    self.day = day
    self.moment = moment
  }
}
