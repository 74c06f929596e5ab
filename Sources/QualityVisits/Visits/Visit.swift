package import Values

/// A visit that was made to a service, and how far its report has come.
package struct Visit: Sendable, Hashable {
  package let number: Int
  package let urn: String
  /// The name of the review format that it was held to, and that format's first day.
  package let format: String
  package let formatFrom: Day
  /// The number of the planned visit that it was.
  package let plannedVisit: Int?
  /// What happened to it, the earliest first; the first is its logging.
  package let steps: [VisitStep]
  /// What was found, as the last record has it.
  package let facts: VisitFacts

  /// The number as people write it, as in `V12`.
  package var reference: String { QualityNumber.visit.text(number) }

  package var status: VisitStatus { steps.last?.status ?? .draft }

  /// Whether its grades may be relied on: two people have agreed to them.
  package var isAgreed: Bool { status == .final }

  /// The day by which the provider was to answer, where the report was sent.
  package var replyDay: Day? { steps.last { $0.kind == .send }?.replyDay }
}

/// Something that happened to a visit.
package struct VisitStep: Sendable, Hashable {
  package enum Kind: String, CaseIterable, Sendable {
    case log
    case correct
    case send
    case challenge
    case decide
    case finalise
    case cancel
  }

  package let number: Int
  package let kind: Kind
  package let status: VisitStatus
  /// The day on which it was taken; of the logging, the day of the visit.
  package let day: Day
  package let replyDay: Day?
  package let reason: String?
  package let takenBy: String
  /// Who agreed to the grades.
  package let agreedBy: String?
}
