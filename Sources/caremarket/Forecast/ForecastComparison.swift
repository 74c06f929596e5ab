import DemandForecast
import Values

/// Two scenarios side by side, from the same children on the same day.
struct ForecastComparison {
  let first: ScenarioForecast
  let second: ScenarioForecast
  let definition: FlowDefinition
  let window: ClosedRange<Day>
  let costs: [ForecastCost?]

  init(_ first: ScenarioForecast, _ second: ScenarioForecast, _ source: ForecastSource) {
    self.first = first
    self.second = second
    definition = source.definition
    window = source.window
    costs = [first, second].map { source.cost(of: $0) }
  }

  /// What a line is of: a placement, an age, or all children.
  var headings: [ForecastFigures.Heading] {
    [ForecastFigures.Heading(label: "All children", cell: .all)] + definition.headingsOfKinds
  }

  /// A kind of placement with what it costs in each; without a kind all of them.
  struct CostLine {
    let label: String
    let first: Money
    let second: Money
  }

  /// What the placements cost in each, where prices are known.
  var costLines: [CostLine] {
    guard let first = costs[0], let second = costs[1] else { return [] }
    let lines = zip(first.lines, second.lines).compactMap { one, other in
      one.cost.flatMap { cost in
        other.cost.map {
          CostLine(label: definition.kinds[one.kind].label, first: cost, second: $0)
        }
      }
    }
    return lines + [CostLine(label: "Total", first: first.total, second: second.total)]
  }
}
