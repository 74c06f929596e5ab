import Values

/// How many actions are open on a day, and for how long they should have been done.
package struct ActionAges: Sendable, Hashable {
  /// Actions that are so many days over.
  package struct Band: Sendable, Hashable {
    /// The first number of days over; `nil` of those that are not due yet.
    package let from: Int?
    /// The last number of days; `nil` where there is no limit, and of those not due yet.
    package let through: Int?
    package let open: Int
    /// How many of them matter most.
    package let high: Int

    /// As in "1 to 30 days over".
    package var inWords: String {
      switch (from, through) {
      case (nil, _): "Not due yet"
      case (let from?, let through?): "\(from) to \(through) days over"
      case (let from?, nil): "\(from) days over or more"
      }
    }
  }

  package let bands: [Band]

  init(of actions: [Action], on day: Day, ages: [Int]) {
    let open = actions.compactMap { $0.standing(on: day) }.filter(\.isOpen)
    let firsts = [nil, 1] + ages.map { $0 + 1 }
    let lasts = [nil] + ages + [nil]
    bands = zip(firsts, lasts).map { (from: Int?, through: Int?) in
      let within = open.filter { step in
        let over = day.days(since: step.due)
        guard let from else { return over <= 0 }
        return over >= from && through.map { over <= $0 } ?? true
      }
      return Band(
        from: from, through: through, open: within.count,
        high: within.count { $0.priority == .high })
    }
  }

  package var open: Int { bands.map(\.open).reduce(0, +) }
  package var overdue: Int { bands.filter { $0.from != nil }.map(\.open).reduce(0, +) }
}
