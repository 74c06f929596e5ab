import Demand
import Values

/// The council's own foster carers on one day, and over the twelve months that end with it.
struct CarerFacts {
  let day: Day
  let carers: [FosterCarer]

  /// Returns the figure of a measure that is of carers; `nil` where none are known.
  func figure(_ measure: DashboardMeasure) -> TrendFigure? {
    guard !carers.isEmpty else { return nil }
    let year = CareYear(through: day).range
    switch measure {
    case .carersApproved:
      return .count(Set(carers.filter { $0.isApproved(on: day) }.map(\.reference)).count)
    case .carersRecruited: return .count(carers.count { year.contains($0.from) })
    case .carersLeft: return .count(carers.count { $0.until.map(year.contains) ?? false })
    default: return nil
    }
  }
}
