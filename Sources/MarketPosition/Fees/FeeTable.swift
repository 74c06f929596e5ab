import Documents
import PlacementAgreements
import Values

/// A table of how fees change: a row for each type of service.
struct FeeTable {
  /// A percentage of the fees of some placements, which is shown by the rule of prices.
  struct Change {
    let measure: FigureMeasure
    let value: Fraction?
    let statistic: PriceFigure.Statistic
    let prices: [PriceFigure.Price]
    /// Other prices that it is reckoned with, which must be as many.
    var others: [PriceFigure.Price] = []
  }

  /// How many placements something is of.
  struct Count {
    let measure: FigureMeasure
    let number: Int
  }

  struct Row {
    let type: String
    let count: Count
    let changes: [Change]
  }

  let id: String
  let caption: String
  let columns: [StatementTable.Column]
  let rows: [Row]
  var notes: [String] = []

  var table: StatementTable {
    StatementTable(
      id: id, caption: caption, columns: [.init("Type")] + columns,
      rows: rows.map { row in
        .init(
          [.words(row.type), .figure(row.count.figure(row.type))]
            + row.changes.map { .figure($0.figure(row.type)) })
      }, notes: notes)
  }

  static func heading(_ type: String) -> [FigureHeading] {
    [FigureHeading(dimension: "type", heading: type)]
  }
}

extension FeeTable.Count {
  func figure(_ type: String) -> Figure {
    Figure(measure, FeeTable.heading(type), .count(number), .children(number))
  }
}

extension FeeTable.Change {
  func figure(_ type: String) -> Figure {
    Figure(
      measure, FeeTable.heading(type),
      value.map { .percentage($0.percent(decimals: 1)) } ?? .missing(.notApplicable),
      .price(
        PriceFigure(statistic: statistic, prices: prices, others: others, isPart: false)))
  }
}

extension PlacementPrice {
  /// The price as figures rest on it.
  var behind: PriceFigure.Price {
    PriceFigure.Price(agreement: reference, weekly: weekly, owner: owner)
  }
}
