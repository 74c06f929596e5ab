import Values

/// Makes the tables of a cohort: each child under one heading, those that cannot be told at the end.
struct BreakdownMaking {
  let cohort: Cohort
  let headings: DemandHeadings
  let rounding: Rounding

  func breakdown(_ dimension: DemandDimension, _ title: String) -> CohortSummary.Breakdown {
    let all = headings.all(dimension)
    var counts = Array(repeating: 0, count: all.count)
    for member in cohort.members {
      counts[headings.position(of: member, on: cohort.day, in: dimension) ?? all.count - 1] += 1
    }
    let lines = zip(all, counts).filter { $0.1 > 0 }.map { heading, children in
      CohortSummary.Line(
        heading: heading, children: children,
        percent: Share.percent(children, of: cohort.count, rounding))
    }
    return CohortSummary.Breakdown(key: dimension.rawValue, title: title, lines: lines)
  }
}

extension ReturnCodeSet {
  func heading(_ code: ReturnCode) -> String? { self[code]?.means }
}
