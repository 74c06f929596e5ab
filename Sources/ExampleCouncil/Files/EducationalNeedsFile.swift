import Values

/// The special educational needs of the invented children who are looked after on the last day of the
/// returns, as the council's education service would list them.
struct EducationalNeedsFile: Sendable {
  let children: [CareChild]
  let seed: UInt64

  private static let day = ExampleCalendar.endOfYear(ExampleCalendar.lastYear)

  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(["Child reference", "Provision", "Primary type of need", "From", "To"])
    var generator = SeededGenerator(seed: seed, for: "special educational needs")
    for child in children where EducationalNeedsFile.isAtSchool(child) {
      for row in rows(of: child, &generator) { text.add(row) }
    }
    return ExampleFile(path: "education/special-educational-needs.csv", contents: text.bytes)
  }

  /// Looked after on the day, and of an age to be at school or college.
  private static func isAtSchool(_ child: CareChild) -> Bool {
    child.age(on: day) >= 4 && child.spells.last.map { $0.until == nil } ?? false
  }

  private enum Provision: String, CaseIterable {
    case plan = "EHC plan"
    case support = "SEN support"
    case none = ""
  }

  /// The shares are invented, near to the Department for Education's of children looked after: of those
  /// of school age about three in ten have a plan, and about as many have support.
  private func rows(of child: CareChild, _ generator: inout SeededGenerator) -> [[String]] {
    let shares: [(Provision, Int)] =
      child.need == "N2"
      ? [(.plan, 88), (.support, 8), (.none, 4)] : [(.plan, 27), (.support, 27), (.none, 46)]
    let provision = Marginal<Provision>(shares).draw(using: &generator)
    let type = EducationalNeedsFile.types(isDisabled: child.need == "N2").draw(using: &generator)
    let (begin, wasSupported) = (begin(child, &generator), generator.happens(percent: 60))
    guard provision != .none else { return [] }
    let row = [child.reference, provision.rawValue, type, begin.inFigures, ""]
    let earlier = begin.adding(months: -18)
    guard provision == .plan, wasSupported, child.age(on: earlier) >= 4 else { return [row] }
    return [
      [
        child.reference, Provision.support.rawValue, type, earlier.inFigures,
        begin.adding(days: -1).inFigures,
      ], row,
    ]
  }

  /// Some weeks into a school year, at four or later.
  private func begin(_ child: CareChild, _ generator: inout SeededGenerator) -> Day {
    let months = max(1, child.age(on: EducationalNeedsFile.day) * 12 - 48)
    let begin = EducationalNeedsFile.day.adding(months: -generator.below(months))
    return begin.adding(days: -generator.below(28))
  }

  private static func types(isDisabled: Bool) -> Marginal<String> {
    isDisabled
      ? Marginal([("SLD", 30), ("PMLD", 18), ("PD", 16), ("ASD", 26), ("DS", 4), ("MSI", 6)])
      : Marginal([
        ("SEMH", 42), ("SLCN", 16), ("MLD", 14), ("ASD", 12), ("SPLD", 8), ("OTH", 4), ("HI", 2),
        ("VI", 1), ("", 1),
      ])
  }
}
