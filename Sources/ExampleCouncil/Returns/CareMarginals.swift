import Values

/// How often what occurs among children looked after, as in the national tables.
///
/// Source: Department for Education, Children looked after in England including adoptions, year ending
/// 31 March 2024: children on 31 March by characteristics, and placements by type and provider. What
/// the tables do not give, by age or together, is invented so that the whole comes out as they have it.
enum CareMarginals {
  static let sexes = Marginal<String>([("M", 47_720), ("F", 35_910)])

  static let ethnicities = Marginal<String>([
    ("WBRI", 55_140), ("WIRI", 180), ("WIRT", 180), ("WROM", 580), ("WOTH", 3270),
    ("MWBC", 2920), ("MWBA", 1090), ("MWAS", 1770), ("MOTH", 3150), ("AIND", 350),
    ("APKN", 1070), ("ABAN", 390), ("CHNE", 100), ("AOTH", 2500), ("BCRB", 1250),
    ("BAFR", 3670), ("BOTH", 1310), ("OOTH", 3910), ("REFU", 130), ("NOBT", 670),
  ])

  /// Of children who are not unaccompanied.
  static let needs = Marginal<String>([
    ("N1", 55_190), ("N2", 1930), ("N3", 2010), ("N4", 6130), ("N5", 10_180), ("N6", 840),
    ("N7", 80), ("N8", 1200),
  ])

  /// How many start in a year of every thousand who are looked after at its end.
  static let startsOfThousand = 432

  /// How many in a thousand who start at 16 or 17 are unaccompanied.
  static let unaccompaniedOfThousand = 330
}

/// A span of ages at which children start to be looked after, and how long they then stay.
struct StartingAge: Sendable {
  /// The youngest and the oldest, in days.
  let days: ClosedRange<Int>
  /// How many in a hundred starts.
  let weight: Int
  /// How many in a hundred stay for months, and for years; the others stay until they are 18.
  let short: Int
  let medium: Int

  /// Source: as above, children who started by age, and durations; fitted so that the ages of those
  /// looked after on 31 March come out as published.
  static let all = [
    StartingAge(days: 0...130, weight: 20, short: 12, medium: 78),
    StartingAge(days: 366...1820, weight: 14, short: 38, medium: 44),
    StartingAge(days: 1827...3640, weight: 14, short: 41, medium: 33),
    StartingAge(days: 3653...5830, weight: 27, short: 47, medium: 30),
    StartingAge(days: 5845...6400, weight: 25, short: 11, medium: 0),
  ]
}
