package import Values

/// The days on which an agreement is paid, some of them only in part because of an absence.
package struct PaidDays: Hashable, Sendable {
  /// From the first day of the placement until its end.
  package let range: DayRange
  /// Earliest first; no two overlap.
  package let absences: [Absence]

  package init(_ range: DayRange, absences: [Absence] = []) {
    self.range = range
    self.absences = absences
  }
}

extension PaidDays {
  /// The parts of a day by which days are counted: hundredths of a per cent.
  package static let wholeDay = Percentage.whole.hundredths

  /// Returns how much of the days from one until another is paid, in ten-thousandths of a day.
  package func portion(from: Day, until: Day) -> Int64 {
    let whole = days(from: from, until: until, in: range) * PaidDays.wholeDay
    return absences.reduce(whole) { portion, absence in
      let unpaid = PaidDays.wholeDay - absence.paid.hundredths
      return portion - days(from: from, until: until, in: absence.range) * unpaid
    }
  }

  /// The days that lie in an absence or in the whole range, and are paid for at all.
  private func days(from: Day, until: Day, in part: DayRange) -> Int64 {
    let first = max(from, part.from, range.from)
    let end = min(until, part.until ?? until, range.until ?? until)
    return Int64(max(0, end.days(since: first)))
  }
}
