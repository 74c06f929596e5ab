import DemandForecast
import PlacementAgreements

/// Who gives the placements of a kind, which says what they cost; none where no agreement tells it.
struct PlacementSource: Hashable, Sendable {
  /// In Ofsted's words.
  let serviceType: String
  let supply: UnitCost.Supply

  /// Finds the services of a kind; `nil` where it names none, as for children with their parents.
  init?(of kind: FlowDefinition.Kind) {
    guard let type = kind.serviceTypes.first else { return nil }
    serviceType = type
    supply = kind.provision == .own ? .inHouse : .external
  }

  /// Returns what a week there costs, or `nil` where no agreement of the year tells it.
  func cost(_ costs: UnitCosts, _ overheads: Overheads) -> UnitCost? {
    let title = overheads.placement(of: serviceType)?.title ?? serviceType
    return costs.rows.first { $0.type == title && $0.supply == supply }
  }
}
