internal import Values

extension Cell {
  /// The cell as people read it: "1,234", "12.5%", "£950.00", "31 March 2026".
  package var inWords: String {
    switch self {
    case .text(let text): text
    case .count(let count): count.withThousands
    case .decimal(let number): number.withThousands
    case .percentage(let number): number.withThousands + "%"
    case .money(let amount): amount.inWords
    case .pounds(let pounds):
      pounds < 0 ? "-£\((-pounds).withThousands)" : "£\(pounds.withThousands)"
    case .miles(let miles): miles.description
    case .day(let day): day.inWords
    case .rating(let rating): rating.inWords
    case .missing(let missing): missing.symbol
    }
  }

  /// The length that a chart draws for the cell, or `nil` where it holds no number.
  ///
  /// Only drawing uses it: pounds as a binary fraction are near enough for a bar and for nothing
  /// else.
  var magnitude: Double? {
    switch self {
    case .count(let count): Double(count)
    case .decimal(let number), .percentage(let number): number.approximately
    case .money(let amount): Double(amount.pence) / 100
    case .pounds(let pounds): Double(pounds)
    case .miles(let miles): Double(miles.tenths) / 10
    case .text, .day, .rating, .missing: nil
    }
  }
}

extension ExactDecimal {
  /// The number with a comma between thousands, as in "1,234.50".
  var withThousands: String {
    let parts = description.drop { $0 == "-" }.split(separator: ".")
    let whole = parts.first.flatMap { Int($0) }?.withThousands ?? description
    let decimals = parts.dropFirst().first.map { "." + $0 } ?? ""
    return (coefficient < 0 ? "-" : "") + whole + decimals
  }

  fileprivate var approximately: Double {
    (0..<scale).reduce(Double(coefficient)) { number, _ in number / 10 }
  }
}
