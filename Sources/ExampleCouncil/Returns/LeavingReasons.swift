import Values

/// Why placements end and children cease to be looked after.
enum LeavingReasons {
  /// Source: Department for Education, Children looked after in England, year ending 31 March 2024:
  /// reasons for placement change during the year.
  static let moves = Marginal<String>([
    ("CARPL", 370), ("CREQB", 100), ("CREQO", 80), ("LAREQ", 60), ("PLACE", 160), ("CHILD", 30),
    ("STAND", 15), ("ALLEG", 10), ("CLOSE", 10), ("APPRR", 5), ("OTHER", 160),
  ])

  static func reason(
    of child: CareChild, _ spell: CareSpell, on day: Day, using generator: inout SeededGenerator
  ) -> String {
    if day >= child.adulthood {
      let isFostered = spell.placement.hasPrefix("U")
      return (isFostered ? fosteredAdults : adults).draw(using: &generator)
    }
    if spell.placement == "A5" { return generator.happens(percent: 70) ? "E11" : "E12" }
    switch child.age(on: day) {
    case ..<5: return youngest.draw(using: &generator)
    case 5..<16: return older.draw(using: &generator)
    default: return oldest.draw(using: &generator)
    }
  }

  private static let fosteredAdults = Marginal<String>([("E17", 55), ("E5", 38), ("E6", 7)])
  private static let adults = Marginal<String>([("E5", 75), ("E6", 17), ("E7", 8)])
  private static let youngest = Marginal<String>([
    ("E11", 25), ("E12", 8), ("E4A", 32), ("E4B", 3), ("E45", 8), ("E46", 4), ("E47", 8),
    ("E48", 2), ("E41", 5), ("E13", 5),
  ])
  private static let older = Marginal<String>([
    ("E4A", 52), ("E4B", 12), ("E45", 6), ("E46", 2), ("E47", 6), ("E41", 6), ("E13", 8),
    ("E3", 3), ("E8", 5),
  ])
  private static let oldest = Marginal<String>([
    ("E4A", 35), ("E4B", 12), ("E13", 8), ("E5", 20), ("E9", 5), ("E3", 5), ("E8", 15),
  ])
}
