import Demand
import Documents
import Values

/// The young people who have left care, of those years whose returns name them: how old they are, what
/// they do and where they live.
struct CareLeaverMeasures: MeasureSet {
  static let figureNames = [
    "careLeavers.year", "careLeavers.all", "careLeavers.inTouch", "careLeavers.inTouchShare",
    "careLeavers.occupied", "careLeavers.occupiedShare", "careLeavers.occupiedShareBefore",
    "careLeavers.suitable", "careLeavers.suitableShare", "careLeavers.suitableShareBefore",
    "careLeavers.stayingPut", "careLeavers.stayingPutShare",
  ]
  static let tableNames = [
    "care-leavers-by-age", "care-leavers-by-activity", "care-leavers-by-accommodation",
  ]

  private let counts: [CareLeaverQuestion: JoinedCounts]
  private let words: DemandWords
  private let years: [FinancialYear]

  init(_ view: DemandView) {
    let (facts, rules) = (view.facts, view.rules.careLeavers)
    let leavers = facts.careLeavers.filter(rules.counts)
    let named = Set(leavers.map(\.year))
    let years = view.years.filter(named.contains)
    let headings = CareLeaverHeadings(facts.words.codes, rules)
    self.years = years
    words = facts.words
    counts = CareLeaverQuestion.allCases.reduce(into: [:]) { counts, question in
      let fine = YearlyCounts(of: leavers, in: years, by: question, headings)
      counts[question] = question.isShownInTables ? view.merged(fine) : JoinedCounts(fine)
    }
  }

  var tables: [StatementTable] {
    guard !years.isEmpty else { return [] }
    return [byAge, byActivity, byAccommodation].compactMap { $0?.table }
  }

  private var byAge: YearTable? {
    table("age", .age, "Age", "Young people who have left care, by age", .yearsDown)
  }

  private var byActivity: YearTable? {
    table(
      "activity", .activity, "Activity", "Young people who have left care, by what they do",
      .yearsAcross)
  }

  private var byAccommodation: YearTable? {
    table(
      "accommodation", .accommodation, "Accommodation",
      "Young people who have left care, by where they live", .yearsAcross)
  }

  private func table(
    _ name: String, _ question: CareLeaverQuestion, _ title: String, _ caption: String,
    _ direction: YearTable.Direction
  ) -> YearTable? {
    counts[question].map {
      YearTable(
        id: "care-leavers-by-\(name)", caption: caption, counts: $0.counts,
        dimension: (question.rawValue, title), times: "In the year to 31 March",
        direction: direction, measure: FigureMeasure.careLeavers, joined: $0)
    }
  }
}

extension CareLeaverQuestion {
  /// The other questions give single figures, with fewer answers.
  fileprivate var isShownInTables: Bool {
    [.age, .activity, .accommodation].contains(self)
  }
}

extension CareLeaverMeasures {
  var figures: [String: Figure] {
    guard let year = years.last, let all = byAge?.total(years.count - 1) else { return [:] }
    var named: [String: Figure] = [
      "careLeavers.year": .text(.careLeavers(in: year), .text(year.description)),
      "careLeavers.all": all,
    ]
    named.merge(shared("inTouch", answer(.inTouch), of: all)) { first, _ in first }
    named.merge(shared("occupied", answer(.inEducationOrWork), of: all)) { first, _ in first }
    named.merge(shared("suitable", answer(.suitability), of: all)) { first, _ in first }
    named.merge(shared("stayingPut", stayingPut, of: all)) { first, _ in first }
    named.merge(earlier) { first, _ in first }
    return named
  }

  private func shared(_ name: String, _ part: Figure?, of all: Figure) -> [String: Figure] {
    guard let part else { return [:] }
    return ["careLeavers.\(name)": part, "careLeavers.\(name)Share": Figure(part, of: all)]
  }

  private var earlier: [String: Figure] {
    guard years.count > 1, let all = byAge?.total(years.count - 2) else { return [:] }
    let (occupied, suitable) = (
      answer(.inEducationOrWork, yearsBefore: 1), answer(.suitability, yearsBefore: 1)
    )
    return [
      "careLeavers.occupiedShareBefore": occupied.map { Figure($0, of: all) },
      "careLeavers.suitableShareBefore": suitable.map { Figure($0, of: all) },
    ].compactMapValues(\.self)
  }

  /// Those with the first answer to a question, in the last year or so many years before.
  private func answer(
    _ question: CareLeaverQuestion, yearsBefore before: Int = 0
  ) -> Figure? {
    answers(question, years.count - 1 - before).first
  }

  /// Everybody by the answers to a question that no table shows.
  private func answers(_ question: CareLeaverQuestion, _ year: Int) -> [Figure] {
    guard let table = table("", question, "", "", .yearsDown), years.indices.contains(year)
    else { return [] }
    return table.counts.headings.indices.map { table.figure(year, $0) }
  }

  /// Nothing where the accommodation is put together with another.
  private var stayingPut: Figure? {
    let codes = words.codes.accommodation.entries.filter {
      words.rules.careLeavers.stayingPut.contains($0.code)
    }
    let headings = Set(codes.map { $0.group ?? $0.means })
    guard headings.count == 1, let heading = headings.first else { return nil }
    return byAccommodation?.figure(heading)
  }
}

extension CareLeaverMeasures {
  private static let untabled: [CareLeaverQuestion] = [
    .inTouch, .inEducationOrWork, .suitability,
  ]

  /// The years of which figures are given.
  private var told: Range<Int> { max(0, years.count - 2)..<years.count }

  var implied: [Figure] {
    told.flatMap { year in
      CareLeaverMeasures.untabled.flatMap { answers($0, year) }.filter { $0.number > 0 }
    }
  }

  /// The answers to each question are everybody, and tables show what they are made of.
  var sums: [FigureSum] {
    told.flatMap { year -> [FigureSum] in
      guard let all = byAge?.total(year) else { return [] }
      let whole = CareLeaverMeasures.untabled.map { question in
        FigureSum(
          [all.id], is: answers(question, year).filter { $0.number > 0 }.map(\.id))
      }
      return whole + links(year)
    }
  }

  /// What the tables show of the answers to the other questions, where none is put together with
  /// another sort.
  private func links(_ year: Int) -> [FigureSum] {
    let rules = words.rules.careLeavers
    return [
      link(.inEducationOrWork, 0, byActivity, words.codes.activity, rules.inEducationOrWork, year),
      link(
        .inEducationOrWork, 1, byActivity, words.codes.activity, rules.notInEducationOrWork, year),
      linkOfNotKnown(.inEducationOrWork, byActivity, year),
      linkOfNotKnown(.suitability, byAccommodation, year),
    ].compactMap(\.self)
  }

  private func link(
    _ question: CareLeaverQuestion, _ answer: Int, _ table: YearTable?, _ set: ReturnCodeSet,
    _ codes: Set<ReturnCode>, _ year: Int
  ) -> FigureSum? {
    let names = set.entries.filter { codes.contains($0.code) }.map { $0.group ?? $0.means }
    return link(answers(question, year)[answer], Set(names), table, year)
  }

  private func linkOfNotKnown(
    _ question: CareLeaverQuestion, _ table: YearTable?, _ year: Int
  ) -> FigureSum? {
    answers(question, year).last.flatMap {
      link($0, [CareLeaverHeadings.notKnown], table, year)
    }
  }

  private func link(
    _ whole: Figure, _ headings: Set<String>, _ table: YearTable?, _ year: Int
  ) -> FigureSum? {
    guard let table, whole.number > 0 else { return nil }
    let parts = table.counts.headings.indices.filter {
      headings.contains(table.counts.headings[$0])
    }.map { table.figure(year, $0) }.filter { $0.number > 0 }
    guard parts.reduce(0, { $0 + $1.number }) == whole.number else { return nil }
    return FigureSum([whole.id], is: parts.map(\.id))
  }
}
