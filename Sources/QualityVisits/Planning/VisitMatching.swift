/// Which visits of the plan before are the visits that are due now.
///
/// Both keep their order. Of all ways to match them the one counts that matches most of what has the
/// same day due, then of what lies in its time; so every visit of a plan that is made again from
/// itself is matched with itself.
struct VisitMatching {
  /// For each visit that is due, the one that it was before.
  private(set) var matched: [PlannedVisit?]
  /// What was planned before and is not due any more.
  private(set) var left: [PlannedVisit] = []

  init(_ due: [VisitDue], _ earlier: [PlannedVisit]) {
    matched = Array(repeating: nil, count: due.count)
    guard !earlier.isEmpty else { return }
    let earlier = earlier.sorted { ($0.day, $0.dueBy) < ($1.day, $1.dueBy) }
    let best = VisitMatching.best(due, earlier)
    var (next, visit) = (0, 0)
    while visit < earlier.count {
      guard next < due.count else {
        left += earlier[visit...]
        return
      }
      let together = VisitMatching.weight(due[next], earlier[visit]) + best[next + 1][visit + 1]
      if together == best[next][visit] {
        matched[next] = earlier[visit]
        (next, visit) = (next + 1, visit + 1)
      } else if best[next + 1][visit] == best[next][visit] {
        next += 1
      } else {
        left.append(earlier[visit])
        visit += 1
      }
    }
  }

  /// The most that can be matched of what begins at each place of both.
  private static func best(_ due: [VisitDue], _ earlier: [PlannedVisit]) -> [[Int]] {
    var best = Array(
      repeating: Array(repeating: 0, count: earlier.count + 1), count: due.count + 1)
    for next in due.indices.reversed() {
      for visit in earlier.indices.reversed() {
        best[next][visit] = max(
          weight(due[next], earlier[visit]) + best[next + 1][visit + 1],
          best[next + 1][visit], best[next][visit + 1])
      }
    }
    return best
  }

  /// How well a visit fits: before all, one that is agreed with the provider is never left over.
  private static func weight(_ due: VisitDue, _ visit: PlannedVisit) -> Int {
    let fit =
      visit.dueBy == due.dueBy ? 100 : visit.day >= due.opens && visit.day <= due.dueBy ? 10 : 1
    return visit.isFixed ? fit + 10_000 : fit
  }
}
