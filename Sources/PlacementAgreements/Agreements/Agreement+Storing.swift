import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
import Values

extension Agreement {
  /// Adds the agreement, whose own number is not looked at, and returns the one that it got.
  func insert(_ recording: Recording, _ db: Database) throws -> Int {
    try db.insert(
      into: "agreement",
      [
        ("reference", reference), ("kind", kind.rawValue), ("child", child),
        ("siblingGroup", siblingGroup), ("provider", provider), ("urn", urn),
        ("serviceType", serviceType), ("isSolo", isSolo), ("route", route.rawValue),
        ("vehicle", vehicle), ("lot", lot), ("priceBand", band), ("callOff", callOff),
        ("outsideReason", outsideReason), ("distanceReason", distanceReason),
        ("agreedOn", agreedOn), ("fromDay", from), ("supersedes", supersedes),
        ("recordedBy", recording.user), ("recordedAt", recording.at),
      ])
    return Int(db.lastInsertedRowID)
  }
}

extension Child {
  /// Adds the child, whose own number is not looked at, and returns the one that it got.
  func insert(_ db: Database) throws -> Int {
    try db.insert(
      into: "child",
      [
        ("reference", reference), ("birthMonth", birthMonth?.description), ("sex", sex.rawValue),
        ("isUnaccompanied", isUnaccompanied),
      ])
    return Int(db.lastInsertedRowID)
  }

  /// Fills in the month of birth and the sex of the child of this number, which were not known.
  func complete(_ db: Database) throws {
    try db.execute(
      sql: "UPDATE child SET birthMonth = ?, sex = ? WHERE number = ?",
      arguments: [birthMonth?.description, sex.rawValue, number])
  }
}

extension AgreementStep {
  /// Adds the step to an agreement; its own number is not looked at.
  func insert(of agreement: Int, _ db: Database) throws {
    try db.insert(
      into: "agreementStep",
      [
        ("agreement", agreement), ("status", status.rawValue), ("day", day), ("person", person),
        ("reason", reason), ("documentReference", documentReference),
        ("recordedBy", recordedBy), ("recordedAt", recordedAt),
      ])
  }
}

extension AgreementTerms {
  /// Adds the terms to an agreement, by a variation or from the beginning.
  func insert(
    of agreement: Int, by variation: Int? = nil, _ recording: Recording, _ db: Database
  ) throws {
    try db.insert(
      into: "agreementTerms",
      [
        ("agreement", agreement), ("fromDay", range.from), ("untilDay", range.until),
        ("plannedEnd", plannedEnd), ("noticeDays", noticeDays), ("legalStatus", legalStatus),
        ("legalFrom", legalFrom), ("budgetCode", budgetCode), ("reviewMonths", reviewMonths),
        ("variation", variation), ("recordedBy", recording.user), ("recordedAt", recording.at),
      ])
  }
}
