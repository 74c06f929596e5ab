/// All that a forecast counts, in a fixed order: all children, each kind, each band, both together.
struct FlowCells: Sendable {
  let all: [FlowCell]
  private let bands: Int
  private let kinds: Int

  init(_ definition: FlowDefinition) {
    bands = definition.ageBands.count
    kinds = definition.kinds.count
    let (bands, kinds) = (0..<bands, 0..<kinds)
    all =
      [.all] + kinds.map { FlowCell(kind: $0) } + bands.map { FlowCell(band: $0) }
      + bands.flatMap { band in kinds.map { FlowCell(band: band, kind: $0) } }
  }

  /// The numbers of all cells, from those of every band and kind, band after band.
  func sums(of numbers: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: 1 + kinds + bands)
    for (place, number) in numbers.enumerated() {
      sums[0] += number
      sums[1 + place % kinds] += number
      sums[1 + kinds + place / kinds] += number
    }
    return sums + numbers
  }
}
