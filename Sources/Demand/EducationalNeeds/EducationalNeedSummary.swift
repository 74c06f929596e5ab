package import Values

/// The children looked after on a day by disability and special educational needs.
package struct EducationalNeedSummary: Sendable {
  /// How many there are under a heading.
  package struct Line: Sendable {
    package let heading: String
    package let children: Int
    /// The share of all children, to one decimal of a per cent.
    package let percent: ExactDecimal?
  }

  /// How disability and special educational needs go together.
  package enum Combination: String, CaseIterable, Sendable {
    case disability = "Disability"
    case educational = "Special educational needs"
    case both = "Both"
    case neither = "Neither"

    init(isDisabled: Bool, hasNeeds: Bool) {
      self =
        isDisabled ? (hasNeeds ? .both : .disability) : (hasNeeds ? .educational : .neither)
    }
  }

  package let day: Day
  package let children: Int
  /// Whether a list of special educational needs holds on the day; without one nobody has any.
  package let isListed: Bool
  package let combinations: [Line]
  package let provisions: [Line]
  /// By the primary type of need; those without a type last.
  package let types: [Line]

  /// Counts the children of a cohort.
  package init(_ cohort: Cohort, _ needs: EducationalNeeds, _ rules: MeasureRules) {
    let counting = Counting(cohort: cohort, needs: needs, rules: rules)
    day = cohort.day
    children = cohort.count
    isListed = needs.isListed
    combinations = counting.combinations
    provisions = counting.provisions
    types = counting.types
  }

  /// How many children there are of a combination.
  package func count(_ combination: Combination) -> Int {
    combinations.first { $0.heading == combination.rawValue }?.children ?? 0
  }
}

/// The counting of a cohort.
private struct Counting {
  let cohort: Cohort
  let needs: EducationalNeeds
  let rules: MeasureRules

  private var words: EducationalNeedWords { rules.specialEducationalNeeds }

  private func need(_ member: Cohort.Member) -> EducationalNeed? {
    needs.byChild[member.child.number]
  }

  private func line(
    _ heading: String, _ isCounted: (Cohort.Member) -> Bool
  ) -> EducationalNeedSummary.Line {
    let count = cohort.members.count(where: isCounted)
    return .init(
      heading: heading, children: count,
      percent: Share.percent(count, of: cohort.count, decimals: 1, rules.rounding))
  }

  var combinations: [EducationalNeedSummary.Line] {
    EducationalNeedSummary.Combination.allCases.map { combination in
      line(combination.rawValue) { member in
        combination
          == .init(
            isDisabled: rules.disability.contains(member.episode.need),
            hasNeeds: need(member) != nil)
      }
    }
  }

  var provisions: [EducationalNeedSummary.Line] {
    EducationalNeed.Provision.allCases.map { provision in
      line(words.provisions[provision] ?? provision.rawValue) {
        need($0)?.provision == provision
      }
    }
  }

  var types: [EducationalNeedSummary.Line] {
    let known = words.types.map { kind in line(kind.name) { need($0)?.type == kind.code } }
    let unknown = line("Not given") { need($0).map { $0.type == nil } ?? false }
    return (known + [unknown]).filter { $0.children > 0 }
  }
}
