import DemandForecast
import Values

extension Array {
  /// The columns of the ranges in which a number should be with a likelihood of 80% and of 95%.
  static func ranges<Row>(
    _ estimate: @escaping (Row) -> FlowEstimate
  ) -> [TableColumn<Row>] where Element == TableColumn<Row> {
    FlowEstimate.Certainty.allCases.flatMap { certainty -> [TableColumn<Row>] in
      let percent = certainty.rawValue
      func range(_ row: Row) -> ClosedRange<Double> { estimate(row).interval(certainty) }
      return [
        .decimal("low\(percent)", "\(percent)% from") {
          ExactDecimal(range($0).lowerBound, decimals: 1)
        },
        .decimal("high\(percent)", "to") { ExactDecimal(range($0).upperBound, decimals: 1) },
      ]
    }
  }
}

extension ExactDecimal {
  /// Rounds an estimate to so many decimals; it is not for amounts of money.
  init(_ estimate: Double, decimals: Int) {
    let factor = (0..<decimals).reduce(1.0) { factor, _ in factor * 10 }
    self.init(coefficient: Int64((estimate * factor).rounded()), scale: decimals)
  }
}
