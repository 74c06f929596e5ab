import Documents
import FeeUplifts
import PlacementAgreements
import Values

/// How fees change: asked and granted, against prices, and since a year before.
struct FeeMeasures: MeasureSet {
  static let figureNames = ["fees.year", "fees.dayBefore"]
  static let tableNames = [
    "uplifts-asked", "uplifts-given", "fees-against-prices", "prices-since-last-year", "fee-review",
  ]

  let facts: FeeFacts
  let prices: [PlacementPrice]

  var figures: [String: Figure] {
    let measure = FigureMeasure.changed("feesCompared", "Fees compared", .text, on: facts.day)
    return [
      "fees.year": .text(measure, .text(facts.year.description)),
      "fees.dayBefore": Figure(
        measure, [.init(dimension: "as", heading: "day before")], .day(facts.dayBefore), .open),
    ]
  }

  var tables: [StatementTable] {
    [asked.table, given.table, againstPrices.table, sinceLastYear.table].filter { !$0.rows.isEmpty }
      + review
  }
}

extension FeeMeasures {
  private var asked: FeeTable {
    let summary = RequestSummary(facts.asked, by: .type)
    return FeeTable(
      id: "uplifts-asked", caption: "What providers asked for in \(facts.year), and were granted",
      columns: [
        .init("Placements", .placements), .init("Asked", .percent), .init("Granted", .percent),
      ],
      rows: summary.rows.compactMap { row in row.key.map { askedRow($0, row) } },
      notes: ["What is granted is a share of the fees that are decided."])
  }

  private func askedRow(_ type: String, _ row: RequestSummary.Row) -> FeeTable.Row {
    let fees = facts.asked.filter { $0.serviceType == type }
    let decided = fees.filter { $0.request.decided != nil }
    return FeeTable.Row(
      type: type,
      count: .init(
        measure: .asked("feesAsked", "Placements asked about", .placements, facts),
        number: behind(fees).count),
      changes: [
        .init(
          measure: .asked("uplift-asked", "Uplift asked for", .percent, facts),
          value: row.askedShare, statistic: .mean, prices: behind(fees)),
        .init(
          measure: .asked("uplift-granted", "Uplift granted", .percent, facts),
          value: row.grantedShare, statistic: .mean, prices: behind(decided)),
      ])
  }

  private var given: FeeTable {
    FeeTable(
      id: "uplifts-given", caption: "What our uplift policy of \(facts.year) raised",
      columns: [.init("Placements", .placements), .init("Raised by", .percent)],
      rows: Dictionary(grouping: facts.applied, by: \.serviceType).sorted { $0.key < $1.key }
        .map { givenRow($0.key, $0.value) },
      notes: ["All fees of a type together, those included that stayed as they were."])
  }

  private func givenRow(_ type: String, _ lines: [PlanLine]) -> FeeTable.Row {
    let (old, new) = lines.reduce((Money.zero, Money.zero)) { ($0.0 + $1.old, $0.1 + $1.new) }
    return FeeTable.Row(
      type: type,
      count: .init(
        measure: .raised("feesPlanned", "Placements in an applied plan", .placements, facts),
        number: behind(lines).count),
      changes: [
        .init(
          measure: .raised("uplift-given", "Fees raised by", .percent, facts),
          value: old > .zero ? Fraction(from: old, to: new) : nil, statistic: .mean,
          prices: behind(lines))
      ])
  }
}

extension FeeMeasures {
  private var againstPrices: FeeTable {
    FeeTable(
      id: "fees-against-prices",
      caption: "What prices did to the fees of \(facts.day.inWords), since each was agreed",
      columns: [
        .init("Placements", .placements), .init("Fees", .percent),
        .init("Consumer prices", .percent),
        .init("Real change", .percent),
      ],
      rows: Dictionary(grouping: facts.erosions, by: \.serviceType).sorted { $0.key < $1.key }
        .map { erodedRow($0.key, $0.value) },
      notes: [
        "The placement in the middle: half lost more of what their fee can buy, or gained less."
      ])
  }

  private func erodedRow(_ type: String, _ fees: [FeeErosion]) -> FeeTable.Row {
    let change = { (name: String, what: String, value: (FeeErosion) -> Fraction?) in
      FeeTable.Change(
        measure: .eroded("fees-\(name)", what, .percent, on: facts.day),
        value: fees.compactMap { value($0).flatMap(Percentage.init(nearest:)) }.median,
        statistic: .median, prices: behind(fees))
    }
    return FeeTable.Row(
      type: type, count: eroded(fees.count),
      changes: [
        change("change", "Median change of fees", \.feeChange),
        change("prices", "Median change of consumer prices", \.priceChange),
        change("real", "Median real change of fees", \.realChange),
      ])
  }

  private func eroded(_ number: Int) -> FeeTable.Count {
    FeeTable.Count(
      measure: .eroded(
        "feesOfYears", "Placements that are a year old or more", .placements, on: facts.day),
      number: number)
  }

  private var sinceLastYear: FeeTable {
    FeeTable(
      id: "prices-since-last-year",
      caption: """
        What a week costs on \(facts.day.inWords) against \(facts.dayBefore.inWords), on average
        """,
      columns: [
        .init("The same placements", .placements), .init("All placements", .percent),
        .init("Like for like", .percent), .init("By others", .percent),
      ],
      rows: facts.changes.filter { !$0.now.isEmpty }.map(changeRow),
      notes: [
        """
        Like for like: the agreements under way on both days. By others: what is left, because dearer or \
        cheaper placements began and ended.
        """
      ])
  }

  private func changeRow(_ change: PriceChange) -> FeeTable.Row {
    let figure = { (name: String, what: String, value: Fraction?, isAll: Bool) in
      FeeTable.Change(
        measure: .changed("price-\(name)", what, .percent, on: facts.day), value: value,
        statistic: .mean, prices: (isAll ? change.now : change.sameNow).map(\.behind),
        others: (isAll ? change.before : change.sameBefore).map(\.behind))
    }
    return FeeTable.Row(
      type: change.serviceType, count: same(change.sameNow.count),
      changes: [
        figure("all", "Change of the mean price", change.all, true),
        figure(
          "same", "Change of the mean price of the same placements", change.likeForLike, false),
        figure("mix", "Change of the mean price by others", change.mix, false),
      ])
  }

  private func same(_ number: Int) -> FeeTable.Count {
    FeeTable.Count(
      measure: .changed("placementsSame", "The same placements", .placements, on: facts.day),
      number: number)
  }
}

extension FeeMeasures {
  /// The placements of a type that are not among those of a table: anybody can work them out.
  private typealias Rest = (figure: Figure, sum: FigureSum)

  private var rests: [Rest] {
    let all = Dictionary(grouping: prices, by: \.serviceType).mapValues(\.count)
    let old = Dictionary(grouping: facts.erosions, by: \.serviceType)
    let same = facts.changes.reduce(into: [String: Int]()) {
      $0[$1.serviceType] = $1.sameNow.count
    }
    return all.sorted { $0.key < $1.key }.flatMap { type, count in
      [
        old[type].map { rest(type, count, eroded($0.count), "younger") },
        same[type].map { rest(type, count, self.same($0), "new") },
      ].compactMap(\.self)
    }
  }

  private func rest(
    _ type: String, _ all: Int, _ part: FeeTable.Count, _ heading: String
  ) -> Rest {
    let headings = FeeTable.heading(type)
    let whole = FigureMeasure.placements(on: facts.day)
    let left = Figure(
      whole, headings + [.init(dimension: "since", heading: heading)], .count(all - part.number),
      .children(all - part.number))
    return (
      left, FigureSum([whole.identifier(headings)], is: [part.figure(type).id, left.id])
    )
  }

  var implied: [Figure] { rests.map(\.figure) }
  var sums: [FigureSum] { rests.map(\.sum) }
}

extension FeeMeasures {
  /// From when until when providers may ask for more, by each policy.
  private var review: [StatementTable] {
    let policies = facts.words.policies
    guard !policies.isEmpty else { return [] }
    return [
      StatementTable(
        id: "fee-review", caption: "When fees are reviewed",
        columns: [
          .init("Policy"), .init("Requests from"), .init("Until"), .init("Answer within"),
          .init("New fees from"),
        ],
        rows: policies.map { policy in .init(FeeMeasures.words(policy).map { .words($0) }) },
        notes: [
          "Fees change on the day of the policy, or on the agreement's anniversary where it says so."
        ]
      )
    ]
  }

  private static func words(_ policy: UpliftPolicy) -> [String] {
    let window = policy.requests
    let time = window?.closingTime.map { " at \($0)" } ?? ""
    return [
      policy.title, window?.opens.inWords ?? "No window",
      window.map { $0.closes.inWords + time } ?? "",
      window.map { $0.replyWithinWorkingDays.counted("working day") } ?? "",
      policy.effective.standard.inWords,
    ]
  }
}

extension FeeMeasures {
  /// The fees, each agreement once.
  private func behind(_ fees: [AskedFee]) -> [PriceFigure.Price] {
    fees.compactMap { fee in fee.agreement.map { price($0, fee.weekly) } }.onceEach
  }

  private func behind(_ lines: [PlanLine]) -> [PriceFigure.Price] {
    lines.map { price($0.agreement, $0.old) }.onceEach
  }

  private func behind(_ fees: [FeeErosion]) -> [PriceFigure.Price] {
    fees.map { price($0.agreement, $0.weeklyFee) }
  }

  private func price(_ agreement: String, _ weekly: Money) -> PriceFigure.Price {
    PriceFigure.Price(
      agreement: agreement, weekly: weekly, owner: facts.owners[agreement] ?? "")
  }
}

extension [PriceFigure.Price] {
  /// Of each agreement the first.
  fileprivate var onceEach: [PriceFigure.Price] {
    var seen: Set<String> = []
    return filter { seen.insert($0.agreement).inserted }
  }
}

extension Percentage {
  /// A share of one to the nearest hundredth of a per cent: changes over many years have denominators
  /// so long that they cannot be added.
  fileprivate init?(nearest share: Fraction) { self.init(share.percent(decimals: 2)) }
}

extension [Percentage] {
  /// The one in the middle, or the mean of the two there; `nil` of none.
  fileprivate var median: Fraction? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    let (low, high) = (sorted[(count - 1) / 2], sorted[count / 2])
    return Fraction(low + high) * Fraction(1, over: 2)
  }
}
