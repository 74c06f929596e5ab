import Definitions
import Demand
import DemandForecast
import PlacementAgreements
import Values

/// The mix that is aimed at on a day, the children of its lines, and what a week of each costs.
struct TargetMixFacts: Sendable {
  let aim: Sourced<TargetMix.Aim>
  let steps: TargetMix.Steps
  /// The day of which the children are.
  let day: Day
  /// By line.
  let children: [Int]
  /// By line; `nil` where no agreement tells it.
  let costs: [UnitCost?]
  let spending: SpendingFacts?

  /// Counts the children; `nil` where nothing is aimed at on the day.
  init?(
    _ mix: TargetMix, on day: Day, _ demand: DemandFacts, _ spending: SpendingFacts?,
    _ definition: FlowDefinition
  ) {
    guard let aim = mix.aims.value(on: day) else { return nil }
    let cohort = Cohort(of: demand.history, on: demand.day, demand.words.rules)
    let kinds = cohort.members.map { definition.kind(of: $0.episode) }
    self.aim = aim
    self.day = demand.day
    self.spending = spending
    steps = mix.steps
    children = aim.value.lines.map { line in kinds.count { line.kinds.contains($0) } }
    costs = aim.value.lines.map { line in
      let source = line.kinds.first.flatMap { PlacementSource(of: definition.kinds[$0]) }
      return spending.flatMap { source?.cost($0.unitCosts, $0.words.overheads) }
    }
  }

  /// What it comes to.
  var summary: MixSummary {
    MixSummary(
      aim.value.lines, children: children, weekly: costs.map { $0?.weekly ?? $0?.weeklyFees },
      days: spending?.year.days ?? 0)
  }
}

extension FinancialYear {
  var days: Int { lastDay.days(since: firstDay) + 1 }
}
