import GRDB
import ProviderRegister
import Store
import Values

/// What an agreement has from a day until another: a fee line, a discount claim, an absence or a
/// funding split.
protocol AgreementPart: Hashable {
  static var table: String { get }
  static var overlap: OverlapRule { get }
  var range: DayRange { get }
  /// The values of columns within which no two parts of an agreement may overlap; `nil` where this
  /// one may overlap others.
  var lane: [ColumnValue]? { get }

  /// The same part with another last day.
  func ended(as range: DayRange) -> Self
  static var insertion: Insertion { get }
  /// The values of a row in the order of the insertion's columns; by the number of what brought it,
  /// such as a variation, where something did.
  func values(
    of agreement: Int, by cause: Int?, _ recording: Recording
  ) -> [(any DatabaseValueConvertible)?]
}

extension AgreementPart {
  /// Adds the part to an agreement; its own number is not looked at.
  func insert(
    of agreement: Int, by cause: Int? = nil, _ recording: Recording, _ db: Database
  ) throws {
    try db.insert(values(of: agreement, by: cause, recording), by: Self.insertion)
  }
}

extension AgreementPart {
  /// Whether both are of one lane, and some day is in both.
  func collides(with other: Self) -> Bool {
    guard range.overlaps(other.range), let lane, let others = other.lane else { return false }
    return zip(lane, others).allSatisfy { $0.value?.databaseValue == $1.value?.databaseValue }
  }

  /// Marks the part as one that no longer counts, because another says more.
  func supersede(of agreement: Int, _ recording: Recording, _ db: Database) throws {
    let conditions = (lane ?? []).map { " AND \($0.column) IS ?" }.joined()
    try db.execute(
      sql: """
        UPDATE \(Self.table) SET supersededAt = ?
        WHERE agreement = ? AND fromDay = ? AND supersededAt IS NULL\(conditions)
        """,
      arguments: StatementArguments(
        [recording.at, agreement, range.from] + (lane ?? []).map(\.value)))
  }
}

extension FeeLine: AgreementPart {
  static let table = "feeLine"

  var lane: [ColumnValue]? {
    per == .once ? nil : [("kind", kind), ("position", position), ("per", per.rawValue)]
  }

  func ended(as range: DayRange) -> FeeLine {
    FeeLine(
      number: number, kind: kind, position: position, range: range, per: per, amount: amount,
      hours: hours, ratio: ratio, cause: cause)
  }
}

extension DiscountClaim: AgreementPart {
  static let table = "discountClaim"

  var lane: [ColumnValue]? { [("discount", discount)] }

  func ended(as range: DayRange) -> DiscountClaim {
    DiscountClaim(
      discount: discount, range: range, weekly: weekly, percentage: percentage,
      reference: reference)
  }
}

extension Absence: AgreementPart {
  static let table = "absence"

  var lane: [ColumnValue]? { [] }

  func ended(as range: DayRange) -> Absence {
    Absence(range: range, reason: reason, paid: paid, reference: reference)
  }
}

extension FundingSplit: AgreementPart {
  static let table = "fundingSplit"

  var lane: [ColumnValue]? { [] }

  func ended(as range: DayRange) -> FundingSplit {
    FundingSplit(
      range: range, basis: basis, socialCare: socialCare, health: health, education: education,
      decisionReference: decisionReference)
  }
}
