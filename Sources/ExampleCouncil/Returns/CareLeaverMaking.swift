import Values

/// Makes what the returns say of young people who have left care, from the children of the returns.
///
/// In the return of a year are those who had a birthday from the 17th to the 21st in it and had left care
/// by then, after 13 weeks of care at least since they were 14, some of them at 16 or later.
///
/// Source: Children (Leaving Care) Act 2000 and Care Planning, Placement and Case Review (England)
/// Regulations 2010: eligible and former relevant children.
struct CareLeaverMaking {
  private let children: [CareChild]
  private let seed: UInt64

  /// The numbers are drawn apart from all others, so that those stay as they were.
  init(of children: [CareChild], seed: UInt64) {
    self.children = children
    self.seed = seed
  }

  /// The rows of a year's table, in the order of the children.
  func rows(in year: FinancialYear) -> [CareLeaverRow] {
    children.compactMap { child in
      guard let birthday = CareLeaverMaking.birthday(of: child, in: year),
        let last = CareLeaverMaking.lastSpell(of: child, leftBy: birthday)
      else { return nil }
      return row(of: child, last, aged: child.age(on: birthday), in: year)
    }
  }

  /// The birthday in the year, where it is one from the 17th to the 21st.
  private static func birthday(of child: CareChild, in year: FinancialYear) -> Day? {
    (17...21).map { child.birth.adding(months: $0 * 12) }.first {
      (year.firstDay...year.lastDay).contains($0)
    }
  }

  /// How care ended before the day, for those whom the council then owes support.
  private static func lastSpell(of child: CareChild, leftBy day: Day) -> CareSpell? {
    guard let last = child.spells.last, let until = last.until, until <= day,
      !["E2", "E3", "E11", "E12"].contains(last.ended)
    else { return nil }
    let (from14, from16) = (child.birth.adding(months: 168), child.birth.adding(months: 192))
    let days = child.spells.reduce(0) { days, spell in
      days + max(0, (spell.until ?? day).days(since: max(spell.from, from14)))
    }
    return days >= 91 && until > from16 ? last : nil
  }
}

extension CareLeaverMaking {
  /// The shares are invented, near to what the Department for Education publishes of care leavers aged
  /// 17 to 21: in touch with most, somewhat over half in education or work, nine in ten suitably housed.
  private func row(
    of child: CareChild, _ last: CareSpell, aged age: Int, in year: FinancialYear
  ) -> CareLeaverRow {
    // The same draws every year: what somebody does and where they live lasts.
    var generator = SeededGenerator(seed: seed &+ UInt64(child.number), for: "care leavers")
    let contact = CareLeaverMaking.contacts(last).draw(using: &generator)
    let (doing, living) = (
      CareLeaverMaking.activities(age).draw(using: &generator),
      CareLeaverMaking.homes(last, age).draw(using: &generator)
    )
    let isSuitable = generator.happens(percent: CareLeaverMaking.suitablePercent(living))
    let isKnown = contact == "YES"
    return CareLeaverRow(
      child: child.reference, birth: child.birth, inTouch: contact,
      activity: isKnown ? CareLeaverMaking.code(ofActivity: doing, in: year) : "0",
      accommodation: isKnown ? living + (isSuitable ? "1" : "2") : "0")
  }

  /// Who returned home before 18 may be there still.
  private static func contacts(_ last: CareSpell) -> Marginal<String> {
    last.ended.hasPrefix("E4")
      ? Marginal([("RHOM", 55), ("YES", 42), ("NO", 2), ("NREQ", 1)])
      : Marginal([("YES", 940), ("NO", 25), ("REFU", 15), ("NREQ", 15), ("DIED", 5)])
  }

  private static func activities(_ age: Int) -> Marginal<String> {
    age < 19
      ? Marginal([
        ("F2", 46), ("F4", 4), ("F5", 13), ("P2", 3), ("P5", 2), ("G4", 5), ("G5", 22), ("G6", 5),
      ])
      : Marginal([
        ("F1", 7), ("F2", 18), ("F4", 4), ("F5", 22), ("P2", 3), ("P5", 5), ("G4", 13), ("G5", 20),
        ("G6", 8),
      ])
  }

  /// Only who stayed with the carers at 18 can be with them still.
  private static func homes(_ last: CareSpell, _ age: Int) -> Marginal<String> {
    if last.ended == "E17" {
      return age < 20
        ? Marginal([("Z", 80), ("D", 8), ("U", 8), ("B", 4)])
        : Marginal([("Z", 35), ("U", 38), ("D", 15), ("B", 8), ("X", 4)])
    }
    return age < 19
      ? Marginal([
        ("D", 44), ("B", 18), ("U", 14), ("E", 9), ("C", 5), ("X", 3), ("Y", 3), ("S", 1), ("T", 2),
        ("K", 1),
      ])
      : Marginal([
        ("U", 45), ("D", 19), ("B", 13), ("E", 4), ("K", 4), ("X", 3), ("Y", 5), ("S", 1), ("C", 2),
        ("R", 1), ("V", 1),
      ])
  }

  /// Homelessness and custody are never suitable.
  private static func suitablePercent(_ home: String) -> Int {
    switch home {
    case "S", "X", "V": 0
    case "R", "Y": 70
    case "K": 92
    default: 98
    }
  }

  /// Source: Department for Education, SSDA903 guides: F3 became F4 and F5 with the return of 2021-22.
  private static func code(ofActivity code: String, in year: FinancialYear) -> String {
    guard year.startYear < 2021 else { return code }
    return ["F4": "F3", "F5": "F3", "P4": "P3", "P5": "P3"][code] ?? code
  }
}
