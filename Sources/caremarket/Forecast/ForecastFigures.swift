import DemandForecast
import Values

/// A forecast as it is printed, whichever model made it.
struct ForecastFigures {
  struct Moment {
    let day: Day
    let estimate: (FlowCell) -> FlowEstimate
  }

  /// What is told of a kind of placement or an age band.
  struct Heading {
    /// For machines, as the definition has it.
    var name = "all"
    let label: String
    let cell: FlowCell
    var provision: FlowDefinition.Provision?
  }

  let method: ForecastMethod
  let window: ClosedRange<Day>
  let kinds: [Heading]
  let bands: [Heading]
  let moments: [Moment]
  let cost: ForecastCost?

  var start: Moment { moments[0] }
  var last: Moment { moments[moments.count - 1] }
  /// The published model tells six decimals, so that they can be held against its own.
  var decimals: Int { method == .flow ? 1 : 6 }
  var hasRanges: Bool { method == .flow }
}

extension ForecastFigures {
  init(_ forecast: ScenarioForecast, _ source: ForecastSource) {
    method = .flow
    window = source.window
    kinds = source.definition.headingsOfKinds
    bands = source.definition.headingsOfBands
    moments = forecast.moments.map { moment in
      Moment(day: moment.day, estimate: { moment[$0] })
    }
    cost = source.cost(of: forecast)
  }

  init(
    _ moments: [PublishedModel.Moment], _ window: ClosedRange<Day>,
    _ definition: PublishedModelDefinition
  ) {
    method = .d2i
    self.window = window
    kinds = definition.categories.enumerated().map {
      Heading(name: $1.name, label: $1.label, cell: FlowCell(kind: $0))
    }
    bands = definition.brackets.enumerated().map {
      Heading(name: $1.name, label: $1.label, cell: FlowCell(band: $0))
    }
    self.moments = moments.map { moment in
      Moment(day: moment.day, estimate: moment.estimate)
    }
    cost = nil
  }
}

extension FlowDefinition {
  var headingsOfKinds: [ForecastFigures.Heading] {
    kinds.enumerated().map {
      ForecastFigures.Heading(
        name: $1.name, label: $1.label, cell: FlowCell(kind: $0), provision: $1.provision)
    }
  }

  var headingsOfBands: [ForecastFigures.Heading] {
    ageBands.enumerated().map {
      ForecastFigures.Heading(name: $1.name, label: $1.label, cell: FlowCell(band: $0))
    }
  }
}

extension PublishedModel.Moment {
  /// The children in care whom a cell counts; the model does not say how sure it is.
  fileprivate func estimate(_ cell: FlowCell) -> FlowEstimate {
    let children = count { state in
      state.category != nil && (cell.kind.map { $0 == state.category } ?? true)
        && (cell.band.map { $0 == state.bracket } ?? true)
    }
    return FlowEstimate(mean: children, variance: 0)
  }
}
