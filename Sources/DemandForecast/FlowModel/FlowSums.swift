/// Adds up means and variances cell by cell.
struct FlowSums {
  private(set) var estimates: [FlowCell: FlowEstimate] = [:]

  /// Adds children who were there at the start, each likely to be in one of the kinds, or gone.
  mutating func addThere(_ count: Double, _ likely: [Double], band: Int) {
    for (kind, likely) in likely.enumerated() where likely > 0 {
      addChance(count, likely, FlowCell(band: band, kind: kind))
      addChance(count, likely, FlowCell(kind: kind))
    }
    let somewhere = likely.reduce(0, +)
    addChance(count, somewhere, FlowCell(band: band))
    addChance(count, somewhere, .all)
  }

  /// Adds children who came since.
  mutating func addArrivals(_ counts: [Double], _ dispersion: Double, band: Int) {
    for (kind, count) in counts.enumerated() {
      for cell in [
        FlowCell(band: band, kind: kind), FlowCell(kind: kind), FlowCell(band: band), .all,
      ] {
        add(FlowEstimate(mean: count, variance: count * dispersion), cell)
      }
    }
  }

  private mutating func addChance(_ count: Double, _ likely: Double, _ cell: FlowCell) {
    let likely = min(1, max(0, likely))
    add(FlowEstimate(mean: count * likely, variance: count * likely * (1 - likely)), cell)
  }

  private mutating func add(_ estimate: FlowEstimate, _ cell: FlowCell) {
    let known = estimates[cell] ?? FlowEstimate(mean: 0, variance: 0)
    estimates[cell] = FlowEstimate(
      mean: known.mean + estimate.mean, variance: known.variance + estimate.variance)
  }
}
