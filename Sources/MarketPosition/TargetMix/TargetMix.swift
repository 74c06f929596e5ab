import Definitions
import Values

/// How the council would have its children live by a day, and what its savings rest on:
/// `Contracts/Statement/target-mix.yaml`.
package struct TargetMix: Sendable {
  /// Kinds of placement that have a share of all children together.
  struct Line: Hashable, Sendable {
    let label: String
    /// The positions of the kinds in `Contracts/Forecasts/flow.yaml`.
    let kinds: [Int]
    let share: Percentage
  }

  /// Something that the savings rest on.
  struct Assumption: Hashable, Sendable {
    let words: String
    /// What it costs a year, less than nothing where it saves; `nil` where it is words alone.
    let yearly: Money?
  }

  /// The mix that is aimed at.
  struct Aim: Hashable, Sendable {
    /// The day by which it is to be reached.
    let by: Day
    let lines: [Line]
    let assumptions: [Assumption]
  }

  /// To which numbers the public edition rounds, so that nobody is told of one child.
  struct Steps: Hashable, Sendable {
    let children: Int
    let pounds: Int
  }

  let aims: Timeline<Sourced<Aim>>
  let steps: Steps
}
