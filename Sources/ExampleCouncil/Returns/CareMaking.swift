import Values

/// Makes the children who were looked after by Westmarch, from long before the first return.
struct CareMaking {
  private let scale: ExampleScale
  private let placements: CarePlacing
  private var generator: SeededGenerator
  /// The years in which children start; those before the first return fill the first cohort.
  private let years: ClosedRange<Int>
  private let lastDay: Day
  private var number = 0

  init(
    scale: ExampleScale, market: Market, postcodes: PostcodeMap, returns: ClosedRange<Int>,
    seed: UInt64
  ) {
    self.scale = scale
    placements = CarePlacing(market: market, postcodes: postcodes)
    generator = SeededGenerator(seed: seed, for: "children's returns")
    years = (returns.lowerBound - CareMaking.yearsBefore)...returns.upperBound
    lastDay = ExampleCalendar.endOfYear(returns.upperBound)
  }

  /// So long before the first return children start, so that those who stay for years are there.
  private static let yearsBefore = 14

  mutating func children() -> [CareChild] {
    let starts = max(1, scale.children * CareMarginals.startsOfThousand / 1000)
    return years.flatMap { year in (0..<starts).map { _ in child(startingIn: year) } }
  }

  private mutating func child(startingIn year: Int) -> CareChild {
    let first = ExampleCalendar.startOfYear(year)
    let from = first.adding(days: generator.below(365))
    let ages = Marginal(StartingAge.all.map { ($0, $0.weight) }).draw(using: &generator)
    let age = generator.number(in: ages.days)
    let isAlone =
      ages.days.lowerBound > 16 * 365
      && generator.below(1000) < CareMarginals.unaccompaniedOfThousand
    number += 1
    var child = CareChild(
      number: number, birth: from.adding(days: -age),
      sex: isAlone ? "M" : CareMarginals.sexes.draw(using: &generator),
      ethnicity: isAlone ? "OOTH" : CareMarginals.ethnicities.draw(using: &generator),
      need: isAlone ? "N8" : CareMarginals.needs.draw(using: &generator),
      home: isAlone ? "" : placements.home(in: Authority.westmarchIndex, using: &generator),
      isUnaccompanied: isAlone)
    let end = self.end(of: child, from: from, ages)
    child.spells = spells(of: child, from: from, until: end)
    addReturn(to: &child, after: end, ages)
    return child
  }

  /// Some come into care a second time.
  ///
  /// Source: London Borough of Barnet, placements commissioning strategy (2014), figure 5: 87% of
  /// children had one time in care only.
  private mutating func addReturn(to child: inout CareChild, after end: Day, _ ages: StartingAge) {
    let from = end.adding(days: generator.number(in: 60...900))
    guard generator.happens(percent: 13), !child.isUnaccompanied, from <= lastDay,
      child.age(on: from) < 17
    else { return }
    let again = spells(of: child, from: from, until: self.end(of: child, from: from, ages))
    child.spells += again
  }

  private mutating func end(of child: CareChild, from: Day, _ ages: StartingAge) -> Day {
    let luck = generator.below(100)
    let days =
      luck < ages.short
      ? generator.number(in: 5...180)
      : luck < ages.short + ages.medium ? generator.number(in: 180...1100) : 7000
    return min(from.adding(days: days), child.adulthood)
  }
}

extension CareMaking {
  /// One placement after the other until the child ceases to be looked after.
  private mutating func spells(of child: CareChild, from: Day, until end: Day) -> [CareSpell] {
    var spells = [firstSpell(of: child, from: from)]
    while true {
      let length = CareMaking.lengths.draw(using: &generator)
      let day = spells[spells.count - 1].from.adding(
        days: length + generator.below(length / 3 + 2) + 1)
      guard day < end, day <= lastDay else { break }
      spells.append(move(of: child, from: spells[spells.count - 1], on: day))
    }
    changeStatus(&spells, until: end)
    close(&spells, of: child, on: end)
    return spells
  }

  /// How long placements last, in days.
  ///
  /// Source: as `CareMarginals`, durations of placements that ceased; the mean of those that ended
  /// within the year is 307 days.
  private static let lengths = Marginal<Int>(
    deciles: [6, 25, 60, 130, 240, 380, 560, 800, 1200, 2100])

  private mutating func firstSpell(of child: CareChild, from: Day) -> CareSpell {
    let status = child.isUnaccompanied || generator.happens(percent: 45) ? "V2" : "C1"
    var spell = CareSpell(
      from: from, began: "S", status: status, placement: placement(of: child, on: from),
      provider: "", urn: "", postcode: "")
    if spell.placement == "A5" || spell.placement == "P1" { spell.placement = "U6" }
    placements.place(&spell, using: &generator)
    return spell
  }

  private mutating func placement(of child: CareChild, on day: Day) -> String {
    child.isUnaccompanied
      ? PlacementChoice.unaccompanied.draw(using: &generator)
      : PlacementChoice.marginal(age: child.age(on: day)).draw(using: &generator)
  }

  private mutating func move(of child: CareChild, from before: CareSpell, on day: Day) -> CareSpell
  {
    var spell = before
    spell.from = day
    spell.ended = ""
    if before.placement == "U6", generator.happens(percent: 12) {
      (spell.began, spell.placement) = ("T", "U4")
    } else {
      (spell.began, spell.placement) = ("P", placement(of: child, on: day))
      placements.place(&spell, using: &generator)
    }
    return spell
  }

  /// An interim order, or an agreement with the parents, becomes a care order after some months.
  private mutating func changeStatus(_ spells: inout [CareSpell], until end: Day) {
    let day = spells[0].from.adding(days: generator.number(in: 90...330))
    guard generator.happens(percent: 80), day < end, day <= lastDay,
      let index = spells.lastIndex(where: { $0.from < day })
    else { return }
    var changed = spells[index]
    (changed.from, changed.began) = (day, "L")
    spells.insert(changed, at: index + 1)
    for later in spells.indices where later > index { spells[later].status = "C2" }
  }

  /// Each spell ends where the next begins; the last when the child ceases to be looked after.
  private mutating func close(_ spells: inout [CareSpell], of child: CareChild, on end: Day) {
    for index in spells.indices.dropLast() {
      spells[index].until = spells[index + 1].from
      spells[index].ended = "X1"
      let isMove = spells[index + 1].began != "L"
      spells[index].moved = isMove ? LeavingReasons.moves.draw(using: &generator) : ""
    }
    guard end <= lastDay else { return }
    let last = spells.count - 1
    spells[last].until = end
    spells[last].ended = LeavingReasons.reason(of: child, spells[last], on: end, using: &generator)
  }
}
