import Values

/// How the children in residential placements on a day had come there: Barnet's tracking back.
///
/// A child whose first placement of the period was residential came directly; a child who was on a
/// lower step before escalated; the others had come down or from beside the ladder.
struct ResidentialPaths {
  let counts: [(String, Int)]

  init(
    _ paths: [CarePath], on day: Day, _ ladder: PlacementLadder, _ filter: DemandFilter,
    _ rules: MeasureRules
  ) {
    func isResidential(_ stay: PlacementStay) -> Bool {
      rules.residential.contains(stay.first.placement)
    }
    var (direct, escalated, other) = (0, 0, 0)
    for path in paths {
      guard let period = path.periods.last(where: { $0.isOpen(on: day) }),
        let stay = period.stay(on: day), isResidential(stay), filter.takes(path, on: day)
      else { continue }
      let before = period.stays.filter { $0.from < stay.from }
      let lower = before.contains { earlier in
        ladder.direction(from: earlier.first, to: stay.first) == .escalation
      }
      if before.isEmpty || before.allSatisfy(isResidential) {
        direct += 1
      } else if lower {
        escalated += 1
      } else {
        other += 1
      }
    }
    counts = [
      ("Residential from the first", direct), ("Escalated from a lower step", escalated),
      ("Came another way", other),
    ]
  }
}
