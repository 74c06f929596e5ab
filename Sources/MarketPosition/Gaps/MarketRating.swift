import Documents
import Values

/// The six sides of the market, each with a grade and the reason for it.
///
/// As Essex County Council rates its markets: quality, supply, demand, workforce, ambition, maturity.
struct MarketRating: MeasureSet {
  /// How one side of the market stands.
  enum Grade: String, Sendable {
    case strong = "Strong"
    case fair = "Fair"
    case weak = "Weak"
    case notKnown = "Not known"
  }

  static let figureNames: [String] = []
  static let tableNames = ["market-rating"]

  let rule: RatingRule
  /// The figures of the other measures, by name.
  let book: FigureBook
  let canSee: @Sendable (Figure) -> Bool

  var figures: [String: Figure] { [:] }

  private struct Side {
    let name: String
    let grade: Grade
    let reason: String
  }

  var tables: [StatementTable] {
    [
      StatementTable(
        id: "market-rating", caption: "The market on six sides",
        columns: [.init("Side"), .init("Stands"), .init("Because")],
        rows: [quality, supply, demand, workforce, ambition, maturity].map { side in
          .init([.words(side.name), .words(side.grade.rawValue), .words(side.reason)])
        },
        notes: ["\(rule.reference)."])
    ]
  }

  private func cell(_ name: String) -> Cell? {
    guard let figure = book.figures[name], canSee(figure) else { return nil }
    return figure.value
  }

  private func number(_ name: String) -> Int? {
    switch cell(name) {
    case .count(let count): count
    case .percentage(let percent) where percent.scale == 0: Int(percent.coefficient)
    default: nil
    }
  }

  private func side(
    _ name: String, _ number: Int?, _ grade: (Int) -> Grade, _ reason: (Int) -> String,
    missing: String
  ) -> Side {
    guard let number else { return Side(name: name, grade: .notKnown, reason: missing) }
    return Side(name: name, grade: grade(number), reason: reason(number))
  }
}

extension MarketRating {
  private var quality: Side {
    side(
      "Quality", number("supply.goodShare"), rule.quality.rising,
      { "\($0)% of the services with a judgement are good or outstanding." },
      missing: "No service in the area has a judgement.")
  }

  private var supply: Side {
    side(
      "Supply", number("gaps.count"), rule.supply.falling,
      {
        $0 == 0 ? "No type of service has a gap." : "A gap: \(cell("gaps.types")?.inWords ?? "")."
      },
      missing: "Without three years of returns nothing is known of what will be needed.")
  }

  private var demand: Side {
    let now = number("demand.lookedAfter").flatMap { $0 > 0 ? $0 : nil }
    let change = now.flatMap { now in
      number("forecast.inThreeYears").map { ($0 - now) * 100 / now }
    }
    return side(
      "Demand", change, rule.demand.falling,
      { "In three years \(abs($0))% \($0 < 0 ? "fewer" : "more") children are expected than now." },
      missing: "Without three years of returns there is no forecast.")
  }

  private var workforce: Side {
    Side(name: "Workforce", grade: .notKnown, reason: rule.workforce)
  }

  private var ambition: Side {
    guard let gaps = number("gaps.count") else {
      return Side(name: "Ambition", grade: .notKnown, reason: "Gaps are not known.")
    }
    let saturated = cell("gaps.saturated")?.inWords ?? "none"
    return Side(
      name: "Ambition", grade: gaps == 0 ? .strong : .fair,
      reason: """
        Raise supply of: \(gaps == 0 ? "none" : cell("gaps.types")?.inWords ?? ""). No more is needed \
        of: \(saturated).
        """)
  }

  private var maturity: Side {
    let through = number("buying.vehicleShare").map { $0 + (number("buying.blockShare") ?? 0) }
    let own = number("buying.inHouseShare") ?? 0
    let bought = through.flatMap { own < 100 ? $0 * 100 / (100 - own) : nil }
    return side(
      "Maturity", bought, rule.maturity.rising,
      { "\($0)% of the new placements that were bought came through a framework or a block." },
      missing: "Nothing was bought, or it is not known how.")
  }
}
