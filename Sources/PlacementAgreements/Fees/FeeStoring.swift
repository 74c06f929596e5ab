import GRDB
import ProviderRegister
import Store
import Values

extension FeeLine {
  static let insertion = Insertion(
    into: "feeLine",
    [
      "agreement", "kind", "position", "fromDay", "untilDay", "per", "pence", "hours", "ratio",
      "cause", "variation", "recordedBy", "recordedAt",
    ])

  /// The values of a row of the line; its own number is not looked at.
  func values(
    of agreement: Int, by variation: Int?, _ recording: Recording
  ) -> [(any DatabaseValueConvertible)?] {
    [
      agreement, kind, position, range.from, range.until, per.rawValue, amount.pence, hours, ratio,
      cause.rawValue, variation, recording.user, recording.at,
    ]
  }
}

extension Absence {
  static let insertion = Insertion(
    into: "absence",
    [
      "agreement", "fromDay", "untilDay", "reason", "paidPercentage", "reference", "recordedBy",
      "recordedAt",
    ])

  /// The values of a row of the absence, which nothing but an import brings.
  func values(
    of agreement: Int, by cause: Int?, _ recording: Recording
  ) -> [(any DatabaseValueConvertible)?] {
    [
      agreement, range.from, range.until, reason, paid.hundredths, reference, recording.user,
      recording.at,
    ]
  }
}

extension DiscountClaim {
  static let insertion = Insertion(
    into: "discountClaim",
    [
      "agreement", "discount", "fromDay", "untilDay", "weeklyPence", "percentage", "reference",
      "variation", "recordedBy", "recordedAt",
    ])

  /// The values of a row of the claim.
  func values(
    of agreement: Int, by variation: Int?, _ recording: Recording
  ) -> [(any DatabaseValueConvertible)?] {
    [
      agreement, discount, range.from, range.until, weekly.pence, percentage?.hundredths, reference,
      variation, recording.user, recording.at,
    ]
  }
}

extension FundingSplit {
  static let insertion = Insertion(
    into: "fundingSplit",
    [
      "agreement", "fromDay", "untilDay", "basis", "socialCare", "health", "education",
      "decisionReference", "proposal", "recordedBy", "recordedAt",
    ])

  /// The values of a row of the split, by a proposal that was agreed or by itself.
  func values(
    of agreement: Int, by proposal: Int?, _ recording: Recording
  ) -> [(any DatabaseValueConvertible)?] {
    [
      agreement, range.from, range.until, basis.rawValue, socialCare, health, education,
      decisionReference, proposal, recording.user, recording.at,
    ]
  }
}
