package import Values

/// What of demand is looked at: only what stands under these headings.
package struct DemandFilter: Sendable {
  /// A dimension and the heading that is wanted.
  package struct Condition: Hashable, Sendable {
    package let dimension: DemandDimension
    package let heading: String

    /// Reads a condition as people write it, as in `provider=Private`.
    package init?(_ text: String) {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let dimension = DemandDimension(rawValue: parts[0]) else {
        return nil
      }
      self.dimension = dimension
      heading = parts[1]
    }
  }

  private let wanted: [DemandDimension: Set<Int>]
  /// By which children are told apart; `nil` where everything is taken.
  private let headings: DemandHeadings?

  /// Takes everything.
  package static let everything = DemandFilter(wanted: [:], headings: nil)

  private init(wanted: [DemandDimension: Set<Int>], headings: DemandHeadings?) {
    self.wanted = wanted
    self.headings = headings
  }

  package var takesEverything: Bool { wanted.isEmpty }

  /// Makes a filter of all conditions together; those of one dimension are alternatives.
  ///
  /// Throws `UnknownHeading` where a dimension has no such heading.
  package init(_ conditions: [Condition], _ headings: DemandHeadings) throws {
    let wanted = try conditions.reduce(into: [DemandDimension: Set<Int>]()) { wanted, condition in
      let all = headings.all(condition.dimension)
      let position = all.firstIndex { $0.lowercased() == condition.heading.lowercased() }
      guard let position else {
        throw UnknownHeading(
          dimension: condition.dimension.rawValue, heading: condition.heading, known: all)
      }
      wanted[condition.dimension, default: []].insert(position)
    }
    self.init(wanted: wanted, headings: headings)
  }

  package func takes(_ member: Cohort.Member, on day: Day) -> Bool {
    guard !takesEverything, let headings else { return true }
    return wanted.allSatisfy { dimension, positions in
      let last = headings.all(dimension).count - 1
      return positions.contains(headings.position(of: member, on: day, in: dimension) ?? last)
    }
  }

  /// Whether a child is taken in the episode that was open on a day.
  func takes(_ path: CarePath, on day: Day) -> Bool {
    if takesEverything { return true }
    return path.episode(on: day).map { takes(path.child, in: $0, on: day) } ?? false
  }

  /// Whether a child in an episode is taken, at the child's age on a day.
  package func takes(_ child: LookedAfterChild, in episode: CareEpisode, on day: Day) -> Bool {
    takesEverything
      || takes(Cohort.Member(child: child, episode: episode, age: child.age(on: day)), on: day)
  }
}

/// A heading that a dimension has not.
package struct UnknownHeading: UserFacingError {
  let dimension: String
  let heading: String
  let known: [String]

  package var exitStatus: ExitStatus { .usage }

  package var description: String {
    """
    '\(heading)' is no heading of '\(dimension)'. Its headings are: \(known.joined(separator: "; ")).
    """
  }
}
