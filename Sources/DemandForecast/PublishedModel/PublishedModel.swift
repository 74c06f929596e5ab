package import Values

/// The forecast of the published demand model, to the number, so that a council finds the one it
/// knows.
///
/// Source: cs-demand-model 0.5.1 (Data to Insight, 2023). Its faults are kept on purpose: children
/// are counted in the bracket of the age at which their episode began, nobody leaves at 18, and those
/// who left care are still carried along (here they are told apart by having no category).
package struct PublishedModel: Sendable {
  /// The children in each state after a number of days.
  package struct Moment: Sendable {
    package let day: Day
    package let population: [PublishedModelState: Double]

    /// The children in care, without those whom the model carries along after they left.
    package var inCare: Double { count { $0.category != nil } }

    /// The children in a category, of all ages.
    package func count(inCategory category: Int) -> Double { count { $0.category == category } }

    /// The children in the states that fulfil a condition, added up in the order of states.
    package func count(where isCounted: (PublishedModelState) -> Bool) -> Double {
      population.filter { isCounted($0.key) }.sorted { $0.key < $1.key }
        .reduce(0) { $0 + $1.value }
    }
  }

  private let history: PublishedModelHistory
  private let definition: PublishedModelDefinition

  /// Makes the model of the episodes of all returns, in the order of their years and rows.
  package init(_ episodes: [PublishedModelEpisode], _ definition: PublishedModelDefinition) {
    history = PublishedModelHistory(episodes)
    self.definition = definition
  }

  /// Returns the children on the window's last day, then after each step of so many days.
  package func forecast(
    window: ClosedRange<Day>, steps: Int, daysInStep: Int
  ) -> [Moment] {
    let step = PublishedModelStep(
      PublishedModelRates(history, window: window, definition), days: daysInStep)
    var moment = Moment(
      day: window.upperBound,
      population: PublishedModelStock(history).population(on: window.upperBound))
    return [moment]
      + (0..<steps).map { _ in
        moment = Moment(
          day: moment.day.adding(days: daysInStep), population: step.next(moment.population))
        return moment
      }
  }
}
