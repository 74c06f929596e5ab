package import GRDB
import Store
package import Values

/// The latest judgement of a service for a time: from a day until another took its place.
package struct ServiceJudgement: Sendable, Hashable {
  package let urn: String
  package var from: Day
  package var until: Day?
  package var facts: Facts
}

extension ServiceJudgement {
  /// What an inspection found.
  ///
  /// The four-point judgement and the outcome for supported accommodation are two scales, of which
  /// a service has at most one. A service with neither has not yet been judged.
  package struct Facts: Sendable, Hashable {
    package var inspectionType: String?
    package var inspectionDay: Day?
    package var publicationDay: Day?
    package var inspectionNumber: String?
    package var judgement: String?
    package var judgementOfEducation: String?
    package var judgementOfHealth: String?
    package var judgementOfProtection: String?
    package var judgementOfLeadership: String?
    package var supportedAccommodationOutcome: String?

    /// Whether there was an inspection at all.
    var isEmpty: Bool {
      inspectionDay == nil && judgement == nil && supportedAccommodationOutcome == nil
    }
  }
}

extension ServiceJudgement: FetchableRecord {
  package init(row: Row) {
    urn = row["urn"]
    from = row["fromDay"]
    until = row["untilDay"]
    facts = Facts(row: row)
  }
}

extension ServiceJudgement.Facts {
  init(row: Row) {
    inspectionType = row["inspectionType"]
    inspectionDay = row["inspectionDay"]
    publicationDay = row["publicationDay"]
    inspectionNumber = row["inspectionNumber"]
    judgement = row["judgement"]
    judgementOfEducation = row["judgementOfEducation"]
    judgementOfHealth = row["judgementOfHealth"]
    judgementOfProtection = row["judgementOfProtection"]
    judgementOfLeadership = row["judgementOfLeadership"]
    supportedAccommodationOutcome = row["supportedAccommodationOutcome"]
  }
}
