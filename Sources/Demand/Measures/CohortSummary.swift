package import Geography
package import Values

/// The children looked after on a day: how many, who they are and where they live.
package struct CohortSummary: Sendable {
  /// How many there are under one heading.
  package struct Line: Sendable {
    package let heading: String
    package let children: Int
    /// The share of all children, in whole per cent.
    package let percent: ExactDecimal?
    /// How the share compares with that of residents, where it is known.
    package let residents: AgainstResidents?

    package init(
      heading: String, children: Int, percent: ExactDecimal?, residents: AgainstResidents? = nil
    ) {
      self.heading = heading
      self.children = children
      self.percent = percent
      self.residents = residents
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
  /// The day of the numbers of residents by ethnic group, where there are any.
  package let residentsAsAt: Day?

  package init(
    _ cohort: Cohort, population: Int?, ethnicGroups: EthnicPopulation? = nil,
    _ headings: DemandHeadings, _ rules: MeasureRules
  ) {
    day = cohort.day
    children = cohort.count
    self.population = population
    per10000 = population.flatMap { Share.per10000(cohort.count, of: $0, rules.rounding) }
    unaccompanied = cohort.members.count { $0.child.isUnaccompanied(on: cohort.day) }
    let making = BreakdownMaking(cohort: cohort, headings: headings, rounding: rules.rounding)
    let all = CohortSummary.tables.map { making.breakdown($0, $1) }
    let compared = all.map { breakdown in
      guard let ethnicGroups, breakdown.key == DemandDimension.ethnicity.rawValue else {
        return breakdown
      }
      return breakdown.against(ethnicGroups, rules.rounding)
    }
    breakdowns = compared + [CohortSummary.districts(cohort, rules)]
    residentsAsAt = ethnicGroups?.day
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
