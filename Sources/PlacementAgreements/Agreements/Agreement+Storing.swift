import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
import Values

extension Agreement {
  static let insertion = Insertion(
    into: "agreement",
    [
      "number", "reference", "kind", "child", "siblingGroup", "provider", "urn", "serviceType",
      "isSolo",
      "route", "vehicle", "lot", "priceBand", "callOff", "outsideReason", "distanceReason",
      "agreedOn", "fromDay", "supersedes", "recordedBy", "recordedAt",
    ])

  /// Adds the agreement, whose own number is not looked at, and returns the one that it got.
  func insert(_ recording: Recording, _ db: Database) throws -> Int {
    try db.insert(values(numbered: nil, recording), by: Agreement.insertion)
    return Int(db.lastInsertedRowID)
  }

  /// The values of a row in the order of the insertion's columns, under a number or the next one.
  func values(
    numbered number: Int?, _ recording: Recording
  ) -> [(any DatabaseValueConvertible)?] {
    [
      number, reference, kind.rawValue, child, siblingGroup, provider, urn, serviceType, isSolo,
      route.rawValue, vehicle, lot, band, callOff, outsideReason, distanceReason, agreedOn, from,
      supersedes, recording.user, recording.at,
    ]
  }
}

extension Child {
  static let insertion = Insertion(
    into: "child", ["number", "reference", "birthMonth", "sex", "isUnaccompanied"])

  /// Adds the child, whose own number is not looked at, and returns the one that it got.
  func insert(_ db: Database) throws -> Int {
    try db.insert(values(numbered: nil), by: Child.insertion)
    return Int(db.lastInsertedRowID)
  }

  /// The values of a row in the order of the insertion's columns, under a number or the next one.
  func values(numbered number: Int?) -> [(any DatabaseValueConvertible)?] {
    [number, reference, birthMonth?.description, sex.rawValue, isUnaccompanied]
  }

  /// Fills in the month of birth and the sex of the child of this number, which were not known.
  func complete(_ db: Database) throws {
    try db.execute(
      sql: "UPDATE child SET birthMonth = ?, sex = ? WHERE number = ?",
      arguments: [birthMonth?.description, sex.rawValue, number])
  }
}

extension AgreementStep {
  static let insertion = Insertion(
    into: "agreementStep",
    [
      "agreement", "status", "day", "person", "reason", "documentReference", "recordedBy",
      "recordedAt",
    ])

  /// Adds the step to an agreement; its own number is not looked at.
  func insert(of agreement: Int, _ db: Database) throws {
    try db.insert(values(of: agreement), by: AgreementStep.insertion)
  }

  /// The values of a row in the order of the insertion's columns.
  func values(of agreement: Int) -> [(any DatabaseValueConvertible)?] {
    [agreement, status.rawValue, day, person, reason, documentReference, recordedBy, recordedAt]
  }
}

extension AgreementTerms {
  static let insertion = Insertion(
    into: "agreementTerms",
    [
      "agreement", "fromDay", "untilDay", "plannedEnd", "noticeDays", "legalStatus", "legalFrom",
      "budgetCode", "reviewMonths", "variation", "recordedBy", "recordedAt",
    ])

  /// Adds the terms to an agreement, by a variation or from the beginning.
  func insert(
    of agreement: Int, by variation: Int? = nil, _ recording: Recording, _ db: Database
  ) throws {
    try db.insert(
      values(of: agreement, by: variation, recording), by: AgreementTerms.insertion)
  }

  /// The values of a row in the order of the insertion's columns.
  func values(
    of agreement: Int, by variation: Int?, _ recording: Recording
  ) -> [(any DatabaseValueConvertible)?] {
    [
      agreement, range.from, range.until, plannedEnd, noticeDays, legalStatus, legalFrom,
      budgetCode, reviewMonths, variation, recording.user, recording.at,
    ]
  }
}
