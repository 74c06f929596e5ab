package import Values

/// Young people who have left care in a year: how many there are, what they do and where they live.
package struct CareLeaverSummary: Sendable {
  /// How many of each age band there are under a heading, and of which share.
  package struct Line: Sendable {
    package let heading: String
    /// By the bands, the last of all ages.
    package let parts: [StabilitySummary.Proportion]
  }

  /// The answers to one question.
  package struct Breakdown: Sendable {
    package let question: CareLeaverQuestion
    package let lines: [Line]
  }

  package let year: FinancialYear
  /// The ages, as in 17-18; the last column stands for all of them.
  package let bands: [String]
  /// All who are counted, by the bands, the last of all ages.
  package let counted: [Int]
  /// Those who died or returned home, who are in no count.
  package let leftOut: Int
  /// In touch, at work or in education, suitably housed, and with former foster carers.
  package let main: [Line]
  package let breakdowns: [Breakdown]

  /// Counts the care leavers of a year.
  package init(
    of leavers: [CareLeaver], in year: FinancialYear, _ codes: ReturnCodeSets,
    _ rules: MeasureRules
  ) {
    let (own, leaverRules) = (leavers.filter { $0.year == year }, rules.careLeavers)
    let counting = Counting(
      leavers: own.filter(leaverRules.counts), rules: leaverRules, rounding: rules.rounding,
      headings: CareLeaverHeadings(codes, leaverRules))
    self.year = year
    bands = leaverRules.bands.all.map(\.name)
    counted = counting.wholes
    leftOut = own.count { leaverRules.leftOut.contains($0.inTouch) }
    main = counting.main
    breakdowns = [.activity, .suitability, .accommodation].map(counting.breakdown)
  }
}

/// The counting of one year's care leavers, band by band.
private struct Counting {
  let leavers: [CareLeaver]
  let rules: CareLeaverRules
  let rounding: Rounding
  let headings: CareLeaverHeadings

  /// How many of each band there are of whom something is true, and how many altogether.
  func count(_ isTrue: (CareLeaver) -> Bool) -> [Int] {
    let those = leavers.filter(isTrue)
    let byBand = rules.bands.all.map { band in those.count { band.contains($0.age) } }
    return byBand + [those.count]
  }

  var wholes: [Int] { count { _ in true } }

  func line(_ heading: String, _ isTrue: (CareLeaver) -> Bool) -> CareLeaverSummary.Line {
    .init(
      heading: heading,
      parts: zip(count(isTrue), wholes).map { .init($0, of: $1, rounding) })
  }

  var main: [CareLeaverSummary.Line] {
    [
      line("In touch with the council") { rules.inTouch.contains($0.inTouch) },
      line("In education, training or work") { rules.inEducationOrWork.contains($0.activity) },
      line("In suitable accommodation") { rules.suitable.contains($0.accommodation) },
      line("With their former foster carers") { rules.stayingPut.contains($0.accommodation) },
    ]
  }

  func breakdown(_ question: CareLeaverQuestion) -> CareLeaverSummary.Breakdown {
    let lines = headings.all(question).enumerated().map { position, heading in
      line(heading) { headings.position(of: $0, in: question) == position }
    }
    return .init(question: question, lines: lines.filter { ($0.parts.last?.part ?? 0) > 0 })
  }
}
