import Values

/// The council's own foster carers, in our template.
struct CarersFile: Sendable {
  let scale: ExampleScale
  let seed: UInt64

  /// A household, and when it was approved.
  struct Household: Sendable {
    let reference: String
    let sort: String
    let places: Int
    let from: Day
    /// The last day; `nil` where it is still approved.
    let through: Day?
  }

  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(CarersFile.headings)
    for household in households { text.add(household.cells) }
    return ExampleFile(path: "register/carers.csv", contents: text.bytes)
  }

  /// The households in the order of their references.
  var households: [Household] {
    var generator = SeededGenerator(seed: seed, for: "carers")
    return (1...scale.scaled(96, atLeast: 4)).map { household($0, using: &generator) }
  }

  private func household(
    _ number: Int, using generator: inout SeededGenerator
  ) -> Household {
    let sort = CarersFile.sorts.draw(using: &generator)
    let from = FinancialYear(startYear: generator.number(in: 2012...2025)).firstDay
      .adding(days: generator.below(365))
    let left = from.adding(days: generator.number(in: 400...6000))
    let hasLeft = left <= ExampleCalendar.endOfYear(ExampleCalendar.lastYear)
    let places = generator.happens(percent: 45) ? 2 : generator.happens(percent: 20) ? 3 : 1
    return Household(
      reference: "WF\(1000 + number)", sort: sort, places: places, from: from,
      through: hasLeft ? left : nil)
  }

  private static let sorts = Marginal<String>([
    ("Task centred", 50), ("Permanent", 25), ("Connected person", 20), ("Respite", 5),
  ])

  static let headings = ["Reference", "Sort", "Places", "Approved from", "Approved to"]
}

extension CarersFile.Household {
  fileprivate var cells: [String] {
    [reference, sort, "\(places)", from.inFigures, through?.inFigures ?? ""]
  }
}
