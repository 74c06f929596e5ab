package import GRDB
package import ProviderRegister
import PurchasingVehicles
import Store
package import Values

/// What is asked of agreements, and how they are kept.
package enum AgreementQueries {
  /// Returns every agreement in the order of their numbers.
  package static func all(_ db: Database) throws -> [Agreement] {
    try Row.fetchAll(db, sql: "SELECT * FROM agreement ORDER BY number").map { try Agreement($0) }
  }

  /// Returns every child by its number.
  package static func children(_ db: Database) throws -> [Int: Child] {
    try Row.fetchAll(db, sql: "SELECT * FROM child").reduce(into: [:]) { children, row in
      let child = try Child(row)
      children[child.number] = child
    }
  }

  /// Returns the steps of all agreements, in the order in which they were recorded.
  package static func steps(_ db: Database) throws -> [Int: [AgreementStep]] {
    try Row.fetchAll(db, sql: "SELECT * FROM agreementStep ORDER BY agreement, number")
      .reduce(into: [:]) { steps, row in
        steps[row["agreement"], default: []].append(try AgreementStep(row))
      }
  }

  /// Returns the terms that count of all agreements, earliest first.
  package static func terms(_ db: Database) throws -> [Int: [AgreementTerms]] {
    try Row.fetchAll(
      db,
      sql: "SELECT * FROM agreementTerms WHERE supersededAt IS NULL ORDER BY agreement, fromDay"
    ).reduce(into: [:]) { terms, row in
      terms[row["agreement"], default: []].append(try AgreementTerms(row))
    }
  }
}

extension Agreement {
  init(_ row: Row) throws {
    self.init(
      number: row["number"], reference: row["reference"], kind: try row.code("kind"),
      child: row["child"], siblingGroup: row["siblingGroup"], provider: row["provider"],
      urn: row["urn"], serviceType: row["serviceType"], isSolo: row["isSolo"],
      route: try row.code("route"), vehicle: row["vehicle"], lot: row["lot"],
      band: row["priceBand"], callOff: row["callOff"], outsideReason: row["outsideReason"],
      distanceReason: row["distanceReason"], agreedOn: row["agreedOn"], from: row["fromDay"],
      supersedes: row["supersedes"])
  }
}

extension Child {
  init(_ row: Row) throws {
    self.init(
      number: row["number"], reference: row["reference"],
      birthMonth: (row["birthMonth"] as String?).flatMap(Month.init), sex: try row.code("sex"),
      isUnaccompanied: row["isUnaccompanied"])
  }
}

extension AgreementStep {
  init(_ row: Row) throws {
    self.init(
      number: row["number"], status: try row.code("status"), day: row["day"],
      person: row["person"], reason: row["reason"], documentReference: row["documentReference"],
      recordedBy: row["recordedBy"], recordedAt: row["recordedAt"])
  }
}

extension AgreementTerms {
  init(_ row: Row) throws {
    self.init(
      range: try row.dayRange(), plannedEnd: row["plannedEnd"], noticeDays: row["noticeDays"],
      legalStatus: row["legalStatus"], legalFrom: row["legalFrom"], budgetCode: row["budgetCode"],
      reviewMonths: row["reviewMonths"])
  }
}
