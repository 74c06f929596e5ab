import DemandForecast
import Values

/// The children's days of birth while an import lasts, by their numbers in it.
///
/// The published model takes the day of the first header that has the child.
/// Assumption: returns of which an earlier year is imported later take it from the first that was
/// there. It makes a difference only where the years' headers contradict each other.
struct BirthDays {
  private var days: [Day?]

  /// Gathers the days from the headers of so many children.
  init(_ returns: [YearlyReturn], children: Int) {
    days = Array(repeating: nil, count: children)
    for yearly in returns.sorted(by: { $0.year < $1.year }) {
      for child in yearly.children where days[Int(child.child)] == nil {
        days[Int(child.child)] = child.birth
      }
    }
  }

  /// The bracket of the age on an episode's first day; -1 where there is none.
  func bracket(of record: EpisodeRecord, _ definition: PublishedModelDefinition) -> Int8 {
    guard let born = days[Int(record.child)] else { return -1 }
    return Int8(definition.bracket(born: born, on: record.from) ?? -1)
  }
}
