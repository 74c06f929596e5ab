import GRDB
import ProviderRegister
import Store
package import Values

/// What a placement is to achieve, as a coded measure, with how it went at each review.
package struct Objective: Hashable, Sendable {
  package enum Result: String, CaseIterable, Sendable {
    case met
    case onTrack
    case atRisk
    case notMet

    /// As a sentence says it.
    package var inWords: String {
      switch self {
      case .met: "met"
      case .onTrack: "on track"
      case .atRisk: "at risk"
      case .notMet: "not met"
      }
    }
  }

  package struct Review: Hashable, Sendable {
    package let day: Day
    package let result: Result
    package let nextReview: Day?

    package init(day: Day, result: Result, nextReview: Day?) {
      self.day = day
      self.result = result
      self.nextReview = nextReview
    }
  }

  package let number: Int
  /// By its code in `Contracts/Agreements/outcome-measures.yaml`.
  package let measure: String
  package let from: Day
  /// The day of its first review.
  package let firstReview: Day
  /// The earliest first.
  package let reviews: [Review]

  /// The day on which it is to be looked at again; `nil` where the last review named none.
  package var nextReview: Day? { reviews.last.map(\.nextReview) ?? firstReview }

  /// How it went at the last review by a day.
  package func result(by day: Day) -> Result? { reviews.last { $0.day <= day }?.result }
}

extension Objective {
  /// Adds an objective to an agreement.
  static func insert(
    _ measure: String, from: Day, reviewDay: Day, of agreement: Int, _ recording: Recording,
    _ db: Database
  ) throws {
    try db.insert(
      into: "objective",
      [
        ("agreement", agreement), ("measure", measure), ("fromDay", from),
        ("reviewDay", reviewDay), ("recordedBy", recording.user), ("recordedAt", recording.at),
      ])
  }

  /// Adds how it went at a review.
  func insert(_ review: Review, _ recording: Recording, _ db: Database) throws {
    try db.insert(
      into: "objectiveReview",
      [
        ("objective", number), ("day", review.day), ("result", review.result.rawValue),
        ("nextReview", review.nextReview), ("recordedBy", recording.user),
        ("recordedAt", recording.at),
      ])
  }
}
