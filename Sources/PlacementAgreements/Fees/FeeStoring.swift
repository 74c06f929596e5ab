import GRDB
import ProviderRegister
import Store
import Values

extension FeeLine {
  private static let insertion = Insertion(
    into: "feeLine",
    [
      "agreement", "kind", "position", "fromDay", "untilDay", "per", "pence", "hours", "ratio",
      "cause", "variation", "recordedBy", "recordedAt",
    ])

  /// Adds the line to an agreement; its own number is not looked at.
  func insert(
    of agreement: Int, by variation: Int? = nil, _ recording: Recording, _ db: Database
  ) throws {
    try db.insert(
      [
        agreement, kind, position, range.from, range.until, per.rawValue, amount.pence, hours,
        ratio, cause.rawValue, variation, recording.user, recording.at,
      ], by: FeeLine.insertion)
  }
}

extension Absence {
  /// Adds the absence to an agreement.
  func insert(of agreement: Int, _ recording: Recording, _ db: Database) throws {
    try db.insert(
      into: "absence",
      [
        ("agreement", agreement), ("fromDay", range.from), ("untilDay", range.until),
        ("reason", reason), ("paidPercentage", paid.hundredths), ("reference", reference),
        ("recordedBy", recording.user), ("recordedAt", recording.at),
      ])
  }
}

extension DiscountClaim {
  /// Adds the claim to an agreement.
  func insert(
    of agreement: Int, by variation: Int? = nil, _ recording: Recording, _ db: Database
  ) throws {
    try db.insert(
      into: "discountClaim",
      [
        ("agreement", agreement), ("discount", discount), ("fromDay", range.from),
        ("untilDay", range.until), ("weeklyPence", weekly.pence),
        ("percentage", percentage?.hundredths), ("reference", reference),
        ("variation", variation), ("recordedBy", recording.user), ("recordedAt", recording.at),
      ])
  }
}

extension FundingSplit {
  /// Adds the split to an agreement, by a proposal that was agreed or by itself.
  func insert(
    of agreement: Int, by proposal: Int? = nil, _ recording: Recording, _ db: Database
  ) throws {
    try db.insert(
      into: "fundingSplit",
      [
        ("agreement", agreement), ("fromDay", range.from), ("untilDay", range.until),
        ("basis", basis.rawValue), ("socialCare", socialCare), ("health", health),
        ("education", education), ("decisionReference", decisionReference),
        ("proposal", proposal), ("recordedBy", recording.user), ("recordedAt", recording.at),
      ])
  }
}
