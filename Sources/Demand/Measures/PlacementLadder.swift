/// The rows of placements in the order of how intensive they are.
struct PlacementLadder: Sendable {
  let scheme: PlacementScheme

  init(_ scheme: PlacementScheme) {
    self.scheme = scheme
  }

  func name(_ row: Int) -> String { scheme.rows[row].name }

  /// The step that a placement is on; `nil` where it is beside the ladder.
  func step(of episode: CareEpisode) -> Int? {
    scheme.row(of: episode).flatMap { scheme.rows[$0].group == "Step" ? $0 : nil }
  }

  func direction(from: CareEpisode, to: CareEpisode) -> FlowSummary.Direction {
    guard let before = step(of: from), let after = step(of: to) else { return .beside }
    if before == after { return .sameStep }
    return before < after ? .escalation : .stepDown
  }
}
