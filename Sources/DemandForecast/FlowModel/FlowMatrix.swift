/// A square matrix of moves between kinds: how likely a child of one is in another after a time.
struct FlowMatrix: Sendable {
  let size: Int
  var cells: [Double]

  init(size: Int) {
    self.size = size
    cells = [Double](repeating: 0, count: size * size)
  }

  static func identity(_ size: Int) -> FlowMatrix {
    var matrix = FlowMatrix(size: size)
    for index in 0..<size { matrix[index, index] = 1 }
    return matrix
  }

  subscript(_ from: Int, _ to: Int) -> Double {
    get { cells[from * size + to] }
    set { cells[from * size + to] = newValue }
  }

  func times(_ other: FlowMatrix) -> FlowMatrix {
    var product = FlowMatrix(size: size)
    product.cells.withUnsafeMutableBufferPointer { product in
      other.cells.withUnsafeBufferPointer { other in
        for from in 0..<size {
          let row = UnsafeMutableBufferPointer(rebasing: product[from * size..<(from + 1) * size])
          for middle in 0..<size { row.add(self[from, middle], times: other, row: middle) }
        }
      }
    }
    return product
  }

  /// The numbers of each kind after the moves.
  func carrying(_ counts: [Double]) -> [Double] {
    var after = [Double](repeating: 0, count: size)
    for from in 0..<size where counts[from] != 0 {
      for to in 0..<size { after[to] += counts[from] * self[from, to] }
    }
    return after
  }

  /// The matrix exponential of daily rates over some days, by its series on a time that is halved until
  /// hardly anyone moves in it.
  func exponential(days: Double) -> FlowMatrix {
    let fastest = (0..<size).map { abs(self[$0, $0]) }.max() ?? 0
    var (scale, halvings) = (days, 0)
    while fastest * scale > 0.25 { (scale, halvings) = (scale / 2, halvings + 1) }
    var sum = FlowMatrix.identity(size)
    var term = sum
    for order in 1...8 {
      term = term.times(self)
      for index in term.cells.indices { term.cells[index] *= scale / Double(order) }
      for index in sum.cells.indices { sum.cells[index] += term.cells[index] }
    }
    return (0..<halvings).reduce(sum) { power, _ in power.times(power) }
  }
}

extension UnsafeMutableBufferPointer<Double> {
  /// Adds a share of one row of a square matrix as wide as this.
  fileprivate func add(_ share: Double, times cells: UnsafeBufferPointer<Double>, row: Int) {
    guard share != 0 else { return }
    for to in 0..<count { self[to] += share * cells[row * count + to] }
  }
}

extension FlowRates {
  /// The daily rates of an age band as a matrix: what leaves a kind stands on its diagonal.
  func matrix(band: Int, _ definition: FlowDefinition) -> FlowMatrix {
    var matrix = FlowMatrix(size: definition.kinds.count)
    for from in definition.kinds.indices {
      for to in definition.kinds.indices.map(Optional.init) + [nil] where to != from {
        let rate = rate(Move(band: band, from: from, to: to))
        matrix[from, from] -= rate
        if let to { matrix[from, to] += rate }
      }
    }
    return matrix
  }
}
