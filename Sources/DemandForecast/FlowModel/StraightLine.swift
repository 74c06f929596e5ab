/// The straight line through points that is nearest to them, by least squares.
struct StraightLine {
  private let slope: Double
  private let height: Double

  init(_ points: [(Double, Double)]) {
    let count = Double(max(1, points.count))
    let (meanX, meanY) = (
      points.reduce(0) { $0 + $1.0 } / count, points.reduce(0) { $0 + $1.1 } / count
    )
    let squares = points.reduce(0) { $0 + ($1.0 - meanX) * ($1.0 - meanX) }
    let products = points.reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) }
    slope = squares > 0 ? products / squares : 0
    height = meanY - slope * meanX
  }

  func value(at x: Double) -> Double { height + slope * x }
}
