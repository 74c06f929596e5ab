import DemandForecast
import Values

/// The children's days of birth while an import lasts, by their numbers in it.
///
/// The published model takes the day of the first header that has the child.
/// Assumption: returns of which an earlier year is imported later take it from the first that was
/// there. It makes a difference only where the years' headers contradict each other.
struct BirthDays {
  private var days: [Int32: Day] = [:]

  init(_ returns: [YearlyReturn]) {
    for yearly in returns.sorted(by: { $0.year < $1.year }) {
      for child in yearly.children where days[child.child] == nil {
        days[child.child] = child.birth
      }
    }
  }

  /// The bracket of the age on an episode's first day; -1 where there is none.
  func bracket(of record: EpisodeRecord, _ definition: PublishedModelDefinition) -> Int8 {
    guard let born = days[record.child] else { return -1 }
    return Int8(definition.bracket(born: born, on: record.from) ?? -1)
  }
}
