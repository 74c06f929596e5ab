import Values

/// When each service was registered and, where it is gone, when and how it ended.
struct RegistrationMaking {
  /// The days of each opening, in the openings' order.
  let days: [(registered: Day, closing: Closing?)]

  /// Ofsted's first registrations of supported accommodation, under the regulations of 2023.
  static let firstSupported = ExampleCalendar.startOfYear(2024).adding(days: 100)

  init(of openings: [Opening], seed: UInt64) {
    var generator = SeededGenerator(seed: seed, for: "registrations")
    var ages: [ProvisionType: [Int]] = [:]
    for type in ProvisionType.allCases {
      let count = openings.count { $0.type == type }
      ages[type] = type.yearsSinceRegistration.spread(over: count, using: &generator)
    }
    days = openings.map { opening in
      let age = ages[opening.type]?.popLast() ?? 0
      return RegistrationMaking.days(of: opening, age: age, using: &generator)
    }
  }

  private static func days(
    of opening: Opening, age: Int, using generator: inout SeededGenerator
  ) -> (registered: Day, closing: Closing?) {
    let lastDay = ExampleCalendar.endOfYear(ExampleCalendar.lastYear)
    switch opening.fate {
    case .open:
      let registered = lastDay.adding(days: -365 * age - generator.below(365))
      return (notTooEarly(registered, opening.type, using: &generator), nil)
    case .left(let year):
      let start = ExampleCalendar.startOfYear(year)
      let registered = start.adding(days: -365 * age - 3 - generator.below(362))
      // Not on the year's last day, on which Ofsted would list it still.
      let closing = Closing(day: start.adding(days: generator.below(364)), using: &generator)
      return (notTooEarly(registered, opening.type, using: &generator), closing)
    case .leftUnnoticed:
      let closed = ExampleCalendar.endOfYear(ExampleCalendar.lastYear - 1)
      let registered = closed.adding(days: -365 * age - 200 - generator.below(165))
      let closing = Closing(day: closed, reason: .resigned)
      return (notTooEarly(registered, opening.type, using: &generator), closing)
    case .cameAndWent:
      let start = ExampleCalendar.startOfYear(ExampleCalendar.lastYear)
      let registered = start.adding(days: generator.below(120)).orMonday
      return (registered, Closing(day: registered.adding(days: 130), reason: .resigned))
    }
  }

  private static func notTooEarly(
    _ day: Day, _ type: ProvisionType, using generator: inout SeededGenerator
  ) -> Day {
    guard type == .supportedAccommodation, day < firstSupported else { return day.orMonday }
    return firstSupported.adding(days: generator.below(150)).orMonday
  }
}

extension Closing {
  /// Makes an ending; nearly all services resign, a few are cancelled by Ofsted or close.
  fileprivate init(day: Day, using generator: inout SeededGenerator) {
    let share = generator.below(20)
    self.init(day: day, reason: share == 0 ? .cancelled : share == 1 ? .closed : .resigned)
  }
}
