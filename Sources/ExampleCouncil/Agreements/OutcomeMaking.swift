import Values

/// The reviews of agreements of the example, what the placements are to achieve, who shares the cost,
/// and days away.
struct OutcomeMaking {
  private var generator: SeededGenerator
  private var lastDecision = 0

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed, for: "outcomes")
  }

  /// Fills in an agreement whose fees are known.
  mutating func complete(_ agreement: inout Agreement) {
    agreement.reviews = reviews(of: agreement)
    agreement.objectives = objectives(of: agreement)
    agreement.splits = splits(of: agreement)
    agreement.pauses = pauses(of: agreement)
  }

  /// A review every four to five months, and none of agreements that ended before 2024.
  private mutating func reviews(of agreement: Agreement) -> [Agreement.Review] {
    guard agreement.last.year >= 2024 else { return [] }
    var reviews: [Agreement.Review] = []
    var day = max(agreement.from, agreement.last.adding(months: -36))
      .adding(days: generator.number(in: 118...150))
    while day < agreement.last {
      let outcome = Marginal([("Continues", 84), ("To be varied", 9), ("Step down", 7)])
        .draw(using: &generator)
      reviews.append(Agreement.Review(day: day, outcome: outcome))
      day = day.adding(days: generator.number(in: 118...150))
    }
    return reviews
  }

  private mutating func objectives(of agreement: Agreement) -> [Agreement.Objective] {
    guard agreement.isActive, !agreement.stay.setting.isOwn else { return [] }
    let measures = OutcomeMaking.measures(ofAge: agreement.child.age(on: agreement.from))
    return generator.shuffled(measures).prefix(2).flatMap { measure in
      objective(measure, of: agreement)
    }
  }

  private mutating func objective(
    _ measure: String, of agreement: Agreement
  ) -> [Agreement.Objective] {
    let due = agreement.from.adding(months: 6)
    let days = agreement.reviews.map(\.day).suffix(3)
    guard !days.isEmpty else {
      return [
        Agreement.Objective(
          measure: measure, from: agreement.from, due: due, reviewed: nil, result: "", next: nil)
      ]
    }
    return days.map { day in
      Agreement.Objective(
        measure: measure, from: agreement.from, due: due, reviewed: day,
        result: Marginal([("On track", 44), ("Met", 26), ("At risk", 20), ("Not met", 10)])
          .draw(using: &generator),
        next: day.adding(months: 6))
    }
  }

  private static func measures(ofAge age: Int) -> [String] {
    let all = ["Stays in one placement", "Health checks", "Contact with family"]
    if age < 5 { return all }
    if age < 15 { return all + ["School attendance", "Progress at school", "Emotional wellbeing"] }
    return all + ["School attendance", "Independence skills", "Missing episodes"]
  }
}

extension OutcomeMaking {
  /// Health and education share the cost of a third of residential care.
  private mutating func splits(of agreement: Agreement) -> [Agreement.Split] {
    let setting = agreement.stay.setting
    guard agreement.last.year >= 2025, setting == .home || setting == .school,
      generator.happens(percent: setting == .school ? 90 : 40)
    else { return [] }
    lastDecision += 1
    let (health, education) = Marginal([
      ((20, 0), 30), ((15, 20), 25), ((25, 25), 20), ((10, 15), 15), ((33, 17), 10),
    ]).draw(using: &generator)
    let written = ["\(100 - health - education)", "\(health)", "\(education)"]
    return [
      Agreement.Split(
        from: agreement.from, through: agreement.through, basis: "Percentages", shares: written,
        decision: "JFP-\(agreement.from.year)-\(100 + lastDecision)")
    ]
  }

  /// One agreement in twelve that lasted has days away.
  private mutating func pauses(of agreement: Agreement) -> [Agreement.Pause] {
    let days = agreement.last.days(since: agreement.from)
    guard days > 60, agreement.last.year >= 2025, !agreement.stay.setting.isOwn,
      generator.happens(percent: 8)
    else { return [] }
    let from = max(agreement.from, agreement.last.adding(days: -330))
    let first = from.adding(days: generator.below(agreement.last.days(since: from) - 20))
    let (reason, paid) = Marginal([
      (("In hospital", 100), 4), (("With family", 50), 4), (("Missing", 100), 2),
      (("In custody", 0), 1),
    ]).draw(using: &generator)
    return [
      Agreement.Pause(
        from: first, through: first.adding(days: generator.number(in: 2...14)), reason: reason,
        paid: paid)
    ]
  }
}
