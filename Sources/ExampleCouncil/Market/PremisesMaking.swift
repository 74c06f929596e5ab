import Values

/// The premises of supported accommodation.
struct PremisesMaking {
  private var numbers: [Int]
  private var generator: SeededGenerator

  init(of openings: [Opening], seed: UInt64) {
    generator = SeededGenerator(seed: seed, for: "premises")
    let services = openings.count { $0.type == .supportedAccommodation }
    numbers = SupportedPremises.perService.spread(over: services, using: &generator)
  }

  /// Returns the premises of the next service, the first of them where it is registered.
  mutating func next(
    authority: Int, constituency: String, registered: Day, closing: Closing?
  ) -> [Premises] {
    let last = closing?.day ?? ExampleCalendar.endOfYear(ExampleCalendar.lastYear)
    let category = SupportedPremises.categories.draw(using: &generator)
    return (0..<(numbers.popLast() ?? 1)).map { index in
      let elsewhere = index > 0 && generator.happens(percent: SupportedPremises.percentElsewhere)
      let place = elsewhere ? generator.below(Authority.all.count) : authority
      let constituencies = Authority.all[place].constituencies
      let laterBy = index > 0 && generator.happens(percent: 15) ? last.days(since: registered) : 0
      return premises(
        // Two services in three have premises of one category only (611 of 887).
        category: generator.happens(percent: 75)
          ? category : SupportedPremises.categories.draw(using: &generator),
        authority: place,
        constituency: index == 0 ? constituency : generator.pick(constituencies),
        opened: registered.adding(days: generator.below(max(1, laterBy))))
    }
  }

  private mutating func premises(
    category: Int, authority: Int, constituency: String, opened: Day
  ) -> Premises {
    let places = SupportedPremises.places(inCategory: category).draw(using: &generator)
    return Premises(
      category: category, places: places, authority: authority, constituency: constituency,
      opened: opened)
  }
}
