import Values

/// The council's own foster carers, in our template.
struct CarersFile: Sendable {
  let scale: ExampleScale
  let seed: UInt64

  var file: ExampleFile {
    var generator = SeededGenerator(seed: seed, for: "carers")
    var text = CSVText(lineEnd: .windows)
    text.add(CarersFile.headings)
    for number in 1...scale.scaled(96, atLeast: 4) { text.add(row(number, using: &generator)) }
    return ExampleFile(path: "register/carers.csv", contents: text.bytes)
  }

  private func row(_ number: Int, using generator: inout SeededGenerator) -> [String] {
    let sort = CarersFile.sorts.draw(using: &generator)
    let from = FinancialYear(startYear: generator.number(in: 2012...2025)).firstDay
      .adding(days: generator.below(365))
    let left = from.adding(days: generator.number(in: 400...6000))
    let hasLeft = left <= ExampleCalendar.endOfYear(ExampleCalendar.lastYear)
    let places = generator.happens(percent: 45) ? "2" : generator.happens(percent: 20) ? "3" : "1"
    return [
      "WF\(1000 + number)", sort, places, from.inFigures, hasLeft ? left.inFigures : "",
    ]
  }

  private static let sorts = Marginal<String>([
    ("Task centred", 50), ("Permanent", 25), ("Connected person", 20), ("Respite", 5),
  ])

  static let headings = ["Reference", "Sort", "Places", "Approved from", "Approved to"]
}
