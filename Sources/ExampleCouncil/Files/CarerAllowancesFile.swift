import Values

/// What the council's own foster carers are paid a week for each child, in our template.
///
/// The council pays by a scheme of its own, a little above the least that is published. Some are paid
/// too little on purpose: nobody raised their allowance in April, or at the birthday with which the child
/// came into the next band of age.
struct CarerAllowancesFile: Sendable {
  let households: [CarersFile.Household]
  let agreements: [Agreement]
  let seed: UInt64

  /// The ages at which the bands of the scheme begin.
  private static let bands = [0, 3, 5, 11, 16]
  /// The council's scheme from 6 April of a year on, in whole pounds a week (invented).
  private static let scheme: [(year: Int, pounds: [Int])] = [
    (2023, [158, 163, 178, 204, 238]), (2024, [168, 173, 190, 217, 253]),
    (2025, [174, 180, 198, 225, 264]), (2026, [180, 186, 205, 233, 273]),
  ]

  static let headings = [
    "Carer reference", "Child reference", "From", "To", "Allowance a week",
  ]

  var file: ExampleFile {
    var generator = SeededGenerator(seed: seed, for: "carer allowances")
    var text = CSVText(lineEnd: .windows)
    text.add(CarerAllowancesFile.headings)
    for (carer, agreement) in placed {
      let days = changes(agreement, isForgotten: generator.happens(percent: 20))
      for row in rows(carer, agreement, days) { text.add(row) }
    }
    return ExampleFile(path: "register/carer-allowances.csv", contents: text.bytes)
  }

  /// The children who live with the council's own carers today, as many to a household as it has places
  /// for where there are enough.
  private var placed: [(carer: String, agreement: Agreement)] {
    let open = households.filter { $0.through == nil }
    let places = open.flatMap { Array(repeating: $0.reference, count: $0.places) }
    guard !places.isEmpty else { return [] }
    return agreements.filter { $0.isActive && $0.stay.setting == .ownFostering }
      .enumerated().map { (places[$0.offset % places.count], $0.element) }
  }

  /// The days from which another amount was paid, the earliest first.
  private func changes(_ agreement: Agreement, isForgotten: Bool) -> [Day] {
    let first = max(agreement.from, CarerAllowancesFile.april(2023))
    guard !isForgotten else { return [first] }
    let birth = agreement.child.birth
    let birthdays = CarerAllowancesFile.bands.map { birth.adding(months: 12 * $0).firstDay }
    let later = CarerAllowancesFile.scheme.map { CarerAllowancesFile.april($0.year) } + birthdays
    return [first] + Set(later.filter { $0 > first && $0 <= ExampleCalendar.today }).sorted()
  }

  private func rows(_ carer: String, _ agreement: Agreement, _ days: [Day]) -> [[String]] {
    zip(days, days.dropFirst().map(Optional.some) + [nil]).map { day, next in
      [
        carer, agreement.child.reference, day.inFigures, next?.adding(days: -1).inFigures ?? "",
        amount(agreement.child, on: day).description,
      ]
    }
  }

  private func amount(_ child: PlacedChild, on day: Day) -> Money {
    let scheme = CarerAllowancesFile.scheme
    let pounds = (scheme.last { CarerAllowancesFile.april($0.year) <= day } ?? scheme[0]).pounds
    let band = CarerAllowancesFile.bands.lastIndex { $0 <= child.age(on: day) } ?? 0
    return Money(pence: Int64(pounds[band]) * 100)
  }

  /// The day of a year from which allowances change: 6 April.
  private static func april(_ year: Int) -> Day {
    FinancialYear(startYear: year).firstDay.adding(days: 5)
  }
}
