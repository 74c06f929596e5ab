package import Values

/// The children looked after on a day: how many, who they are and where they live.
package struct CohortSummary: Sendable {
  /// How many there are under one heading.
  package struct Line: Sendable {
    package let heading: String
    package let children: Int
    /// The share of all children, in whole per cent.
    package let percent: ExactDecimal?

    package init(heading: String, children: Int, percent: ExactDecimal?) {
      self.heading = heading
      self.children = children
      self.percent = percent
    }
  }

  /// A table of lines, such as the children by age.
  package struct Breakdown: Sendable {
    /// The stable name for machines.
    package let key: String
    package let title: String
    package let lines: [Line]
  }

  package let day: Day
  package let children: Int
  package let population: Int?
  package let per10000: Int?
  package let unaccompanied: Int
  package let breakdowns: [Breakdown]

  package init(
    _ cohort: Cohort, population: Int?, _ headings: DemandHeadings, _ rules: MeasureRules
  ) {
    day = cohort.day
    children = cohort.count
    self.population = population
    per10000 = population.flatMap { Share.per10000(cohort.count, of: $0, rules.rounding) }
    unaccompanied = cohort.members.count { $0.child.isUnaccompanied(on: cohort.day) }
    let making = BreakdownMaking(cohort: cohort, headings: headings, rounding: rules.rounding)
    breakdowns =
      CohortSummary.tables.map { making.breakdown($0, $1) }
      + [CohortSummary.districts(cohort, rules)]
  }

  private static func districts(_ cohort: Cohort, _ rules: MeasureRules) -> Breakdown {
    let districts = HomeDistricts(cohort, fewest: rules.fewestOfDistrict)
    return Breakdown(
      key: "homeDistrict", title: "Postcode district of home",
      lines: districts.lines.map { line in
        Line(
          heading: line.heading, children: line.children,
          percent: Share.percent(line.children, of: cohort.count, rules.rounding))
      })
  }

  private static let tables: [(DemandDimension, String)] = [
    (.age, "Age"), (.sex, "Sex"), (.ethnicity, "Ethnic group"), (.need, "Need"),
    (.legalStatus, "Legal status"), (.category, "Placement"), (.provider, "Provider"),
    (.area, "Area"),
  ]
}
