package import Values

/// How far from home and in whose area children live on a day.
package struct DistanceSummary: Sendable {
  /// The children in one row of the placement categories.
  package struct Line: Sendable {
    package let category: String
    package internal(set) var children = 0
    package internal(set) var inside = 0
    package internal(set) var outside = 0
    /// In an area that is not known.
    package internal(set) var areaNotKnown = 0
    package internal(set) var near = 0
    package internal(set) var far = 0
    package internal(set) var distanceNotKnown = 0
    var tenths = 0

    init(category: String) {
      self.category = category
    }

    /// The mean of the distances that are known, in whole miles.
    package func meanMiles(_ rounding: Rounding) -> Int? {
      let known = near + far
      guard known > 0 else { return nil }
      return Int(rounding.quotient(of: Int64(tenths), by: Int64(known * 10)))
    }

    /// The share of those whose distance is known who live far from home, in whole per cent.
    package func farPercent(_ rounding: Rounding) -> ExactDecimal? {
      Share.percent(far, of: near + far, rounding)
    }
  }

  package let day: Day
  package let lines: [Line]
  package let total: Line

  /// Counts a cohort.
  ///
  /// Unaccompanied children and children placed with parents have no distance, as in the return.
  package init(
    _ cohort: Cohort, _ scheme: PlacementScheme, council: String, _ rules: MeasureRules
  ) {
    day = cohort.day
    let council = PackedCode(council)
    var lines = scheme.rows.map { Line(category: $0.name) }
    var total = Line(category: "All")
    for member in cohort.members {
      let row = scheme.row(of: member.episode)
      if let row { lines[row].add(member, council, rules) }
      total.add(member, council, rules)
    }
    self.lines = lines.filter { $0.children > 0 }
    self.total = total
  }
}

extension DistanceSummary.Line {
  mutating func add(_ member: Cohort.Member, _ council: PackedCode?, _ rules: MeasureRules) {
    children += 1
    if let authority = member.episode.authority {
      if authority == council { inside += 1 } else { outside += 1 }
    } else {
      areaNotKnown += 1
    }
    guard let isFar = rules.isFar(member), let distance = member.episode.distance else {
      distanceNotKnown += 1
      return
    }
    tenths += distance.tenths
    if isFar { far += 1 } else { near += 1 }
  }
}

extension MeasureRules {
  /// Whether a child lives far from home; `nil` where there is no distance.
  package func isFar(_ member: Cohort.Member) -> Bool? {
    guard let distance = member.episode.distance, !member.child.isUnaccompanied else { return nil }
    return distance > farFromHome
  }
}
