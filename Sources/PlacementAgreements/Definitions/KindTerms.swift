package import Definitions
package import Values

/// What is asked of the agreements of one kind.
package struct KindTerms: Sendable {
  package let kind: AgreementKind
  /// What the agreement is called.
  package let title: String
  /// Whether the child lives with the service, so that the agreement names where that is.
  package let hasPlacementAddress: Bool
  /// Whether the hours of support are recorded week by week.
  package let tracksHours: Bool
  /// The type of what is given where there is no registered service.
  package let withoutService: String
  /// By their codes, in the order of the agreement.
  package let schedules: [String]
  /// The documents that it needs, by their codes.
  package let documents: [String]
  package let noticeDays: Timeline<Sourced<Int>>
  /// Within how many days of being issued it must be signed by both.
  package let signedWithinDays: Timeline<Sourced<Int>>
  /// After how many months it is looked at again.
  package let reviewMonths: Timeline<Sourced<Int>>
}
