internal import Values

extension AxisScale {
  /// What the numbers along a scale are, and so how they are written.
  enum Figures: Hashable, Sendable {
    case plain
    case percent
    case pounds

    /// Takes the kind from the first cell that holds a number.
    init(of cells: [Cell]) {
      switch cells.first(where: { $0.magnitude != nil }) {
      case .percentage: self = .percent
      case .money: self = .pounds
      default: self = .plain
      }
    }
  }

  /// The labels of the ticks, short enough for a phone: "£1.5m" rather than "£1,500,000".
  func labels(as figures: Figures) -> [String] {
    let largest = ticks.map(\.magnitude).max() ?? 0
    let (divisor, suffix) = Self.units.first { largest >= $0.divisor } ?? (1, "")
    let decimals = Self.decimals(of: (ticks[1] - ticks[0]) / divisor)
    return ticks.map { tick in
      guard tick != 0 else { return figures.prefix + "0" + figures.suffix }
      let number = Self.rounded(tick / divisor, decimals: decimals)
      let sign = number.coefficient < 0 ? "-" : ""
      let magnitude = ExactDecimal(
        coefficient: abs(number.coefficient), scale: decimals
      ).withThousands
      return sign + figures.prefix + magnitude + suffix + figures.suffix
    }
  }

  private static let units: [(divisor: Double, suffix: String)] = [
    (1e12, "tn"), (1e9, "bn"), (1e6, "m"),
  ]

  private static func decimals(of step: Double) -> Int {
    var (decimals, scaled) = (0, step)
    while decimals < 6, (scaled - scaled.rounded()).magnitude > 0.001 {
      (decimals, scaled) = (decimals + 1, scaled * 10)
    }
    return decimals
  }

  private static func rounded(_ number: Double, decimals: Int) -> ExactDecimal {
    let factor = (0..<decimals).reduce(1.0) { factor, _ in factor * 10 }
    let coefficient = Int64(min(max((number * factor).rounded(), -1e15), 1e15))
    return ExactDecimal(coefficient: coefficient, scale: decimals)
  }
}

extension AxisScale.Figures {
  fileprivate var prefix: String { self == .pounds ? "£" : "" }
  fileprivate var suffix: String { self == .percent ? "%" : "" }
}
