package import DemandForecast
import Values

extension CareHistory {
  /// The stays of all children in the kinds of placement of the forecast by flows, without short
  /// breaks.
  ///
  /// Children whose month of birth no header tells are left out: their age is not known.
  package func stays(_ definition: FlowDefinition, _ rules: MeasureRules) -> [Stay] {
    var kinds = PlacementKinds(definition)
    var stays: [Stay] = []
    stays.reserveCapacity(episodes.count)
    for episode in episodes where !rules.shortBreaks.contains(episode.legalStatus) {
      guard let born = children[episode.child]?.birth else { continue }
      stays.append(
        Stay(
          child: episode.child, born: born, kind: kinds.kind(of: episode), from: episode.from,
          until: episode.until))
    }
    return stays
  }
}

extension FlowDefinition {
  /// The position of the kind of an episode's placement.
  package func kind(of episode: CareEpisode) -> Int {
    kind(
      of: episode.placement.description,
      provider: episode.provider.isBlank ? nil : episode.provider.description)
  }
}

/// The kind of each placement code with each provider, looked up in the definition once.
private struct PlacementKinds {
  private struct Key: Hashable {
    let placement: ReturnCode
    let provider: ReturnCode
  }

  private let definition: FlowDefinition
  private var known: [Key: Int] = [:]

  init(_ definition: FlowDefinition) {
    self.definition = definition
  }

  mutating func kind(of episode: CareEpisode) -> Int {
    let key = Key(placement: episode.placement, provider: episode.provider)
    if let kind = known[key] { return kind }
    let kind = definition.kind(of: episode)
    known[key] = kind
    return kind
  }
}
