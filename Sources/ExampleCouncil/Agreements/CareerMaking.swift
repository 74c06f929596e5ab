import Values

/// The children of the example and the stays of each, one after the other.
struct CareerMaking {
  private var generator: SeededGenerator
  private(set) var children: [PlacedChild] = []
  /// The stays of each child, the earliest first.
  private(set) var careers: [[Stay]] = []
  private var past = 0
  private var siblingGroups = 0

  /// Makes as many stays that go on, and at least as many past ones, as are asked for.
  init(active: Int, past wanted: Int, seed: UInt64) {
    generator = SeededGenerator(seed: seed, for: "careers")
    while children.count < active { addPresent(room: active - children.count) }
    while past < wanted { addFormer(room: wanted - past) }
  }
}

extension CareerMaking {
  /// Adds a child who is looked after today, now and then with a brother or sister.
  private mutating func addPresent(room: Int) {
    let months = CareerMaking.monthsOfAge.draw(using: &generator) + generator.below(24)
    let length = CareerMaking.daysSoFar.draw(using: &generator)
    let from = start(of: length + generator.below(length / 2 + 1), months)
    let age = (months - from.monthsUntilToday) / 12
    let setting = PlacementSetting.shares(ofAge: age).draw(using: &generator)
    let isTogether = room > 1 && age < 14 && setting.takesSiblings && generator.happens(percent: 14)
    if isTogether { siblingGroups += 1 }
    let group = isTogether ? siblingGroups : nil
    add(months: months, group, [stay(setting, from: from)], before: generator.below(100))
    if isTogether {
      let other = max(from.monthsUntilToday + 1, min(190, months + generator.number(in: -40...40)))
      add(months: other, group, [stay(setting, from: from)], before: 0)
    }
  }

  /// A first day so long ago that the child was born, and under 16 or over it throughout.
  private mutating func start(of days: Int, _ months: Int) -> Day {
    let since = months >= 192 && generator.happens(percent: 75) ? months - 192 : months
    return ExampleCalendar.today.adding(days: -min(days, max(3, since * 30 - 40)))
  }

  private func stay(_ setting: PlacementSetting, from: Day) -> Stay {
    Stay(child: children.count, setting: setting, from: from, through: nil, followsOn: false)
  }

  /// Adds a child with one stay, and the stays before it that the number asks for.
  private mutating func add(months: Int, _ group: Int?, _ stays: [Stay], before: Int) {
    let earlier = before < 50 ? 0 : before < 74 ? 1 : before < 90 ? 2 : 3
    let child = child(months: months, on: ExampleCalendar.today, group)
    let prior = self.stays(before: stays[0].from, earlier, child)
    past += prior.count
    careers.append(prior + stays.map { $0.following(prior.last) })
    children.append(child)
  }

  /// Adds a child who was looked after once.
  private mutating func addFormer(room: Int) {
    let first = FinancialYear(startYear: 2016).firstDay.adding(days: 60)
    let days = ExampleCalendar.today.days(since: first) - 12
    let end = first.adding(days: generator.below(days))
    let child = child(months: generator.number(in: 14...214), on: end, nil)
    let number = min(room, Marginal([(1, 50), (2, 26), (3, 15), (4, 9)]).draw(using: &generator))
    let stays = stays(before: end.adding(days: 1), number, child)
    guard !stays.isEmpty else { return }
    children.append(child)
    careers.append(stays)
    past += stays.count
  }

  /// So many stays, one after the other, the last of which ends the day before a day.
  private mutating func stays(before day: Day, _ number: Int, _ child: PlacedChild) -> [Stay] {
    var stays: [Stay] = []
    var until = day
    for _ in 0..<number {
      let length = CareerMaking.daysOfPastStay.draw(using: &generator)
      let from = until.adding(days: -length - generator.below(length))
      guard child.months(on: from) > 1, from.year >= 2013 else { break }
      let setting = setting(of: child, from: from, until: until)
      stays.append(
        Stay(
          child: children.count, setting: setting, from: from, through: until.adding(days: -1),
          followsOn: true))
      until = from
    }
    return zip(stays.reversed(), 0...).map { $1 == 0 ? $0.following(nil) : $0 }
  }

  private mutating func setting(of child: PlacedChild, from: Day, until: Day) -> PlacementSetting {
    let setting = PlacementSetting.shares(ofAge: child.age(on: from)).draw(using: &generator)
    return setting == .atHome ? .agencyFostering : setting
  }

  private mutating func child(months: Int, on day: Day, _ group: Int?) -> PlacedChild {
    PlacedChild(
      birth: Month(containing: day).adding(months: -months),
      sex: Marginal([("Male", 57), ("Female", 42), ("Not stated", 1)]).draw(using: &generator),
      isUnaccompanied: months >= 190 && group == nil && generator.happens(percent: 12),
      siblings: group)
  }
}

extension CareerMaking {
  /// How old children are who are looked after, in months, to within two years.
  ///
  /// Source: Department for Education, Children looked after in England 2024, table by age.
  private static let monthsOfAge = Marginal([
    (4, 8), (26, 9), (50, 8), (74, 9), (98, 10), (122, 11), (146, 14), (168, 15), (188, 16),
  ])

  /// How long the present stay has lasted, in days, to within half as long again.
  private static let daysSoFar = Marginal([
    (20, 10), (60, 12), (120, 16), (210, 18), (340, 16), (520, 14), (800, 9), (1300, 5),
  ])

  private static let daysOfPastStay = Marginal([
    (14, 14), (35, 16), (75, 18), (140, 17), (230, 14), (360, 10), (560, 7), (900, 4),
  ])
}

extension PlacementSetting {
  /// Whether brothers and sisters may come together.
  fileprivate var takesSiblings: Bool {
    self == .ownFostering || self == .agencyFostering || self == .home
  }
}

extension Stay {
  /// The same stay after another, or after none.
  fileprivate func following(_ other: Stay?) -> Stay {
    Stay(child: child, setting: setting, from: from, through: through, followsOn: other != nil)
  }
}

extension Day {
  /// The months from its month to the present one.
  fileprivate var monthsUntilToday: Int {
    let today = ExampleCalendar.today
    return (today.year - year) * 12 + today.month - month
  }
}
