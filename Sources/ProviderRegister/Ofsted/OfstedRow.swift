import Geography
import GRDB
import ImportRuns
import Importing
import Values

/// A row of a provider-level file, as facts of the register.
struct OfstedRow {
  let urn: String
  let registrationDay: Day?
  let facts: ServiceRecord.Facts
  let judgement: ServiceJudgement.Facts
  let row: ImportedRow

  /// Reads a row on top of what is known of the service, so that a column that the file has not
  /// leaves what an earlier file said.
  init?(
    _ row: ImportedRow, asAt: Day, known: ServiceRecord.Facts?, authorities: AuthorityDirectory,
    providers: inout ProviderDirectory, _ db: Database, _ log: inout FindingLog
  ) throws {
    guard let urn = row.text("urn"), let type = row.text("provisionType") else { return nil }
    self.urn = urn
    self.row = row
    registrationDay = row.day("registrationDay")
    judgement = ServiceJudgement.Facts(row)
    var facts = known ?? ServiceRecord.Facts(provisionType: type)
    facts.provisionType = type
    facts.take(row)
    if row.header.has("localAuthority") {
      facts.authority = OfstedRow.authority(row, asAt, authorities, &log)
    }
    if row.header.has("owner") {
      let owner = try row.text("owner").map { try providers.numberAdding($0, db) }
      // Owners that were merged since the last file are no change of owner.
      if !providers.isSame(owner, facts.provider) { facts.provider = owner }
    }
    self.facts = facts
  }

  private static func authority(
    _ row: ImportedRow, _ asAt: Day, _ authorities: AuthorityDirectory, _ log: inout FindingLog
  ) -> String? {
    guard let name = row.text("localAuthority") else { return nil }
    if let found = authorities.authority(named: name, on: asAt) { return found.code }
    log.error(at: row.place("localAuthority"), AuthorityMessage.unknown(name, authorities))
    return nil
  }
}

extension ServiceRecord.Facts {
  fileprivate mutating func take(_ row: ImportedRow) {
    let header = row.header
    if header.has("name") { name = row.text("name") }
    if header.has("registrationStatus") { registrationStatus = row.text("registrationStatus") }
    if header.has("sector") { sector = row.text("sector") }
    if header.has("region") { region = row.text("region") }
    if header.has("postcode") { postcode = row.text("postcode") }
    if header.has("places") { places = row.number("places") }
    if header.has("premisesCount") { premisesCount = row.number("premisesCount") }
    shortBreakOnly = row.flag("shortBreakOnly") ?? shortBreakOnly
    multiBuilding = row.flag("multiBuilding") ?? multiBuilding
  }
}

extension ServiceJudgement.Facts {
  fileprivate init(_ row: ImportedRow) {
    inspectionType = row.text("inspectionType")
    inspectionDay = row.day("inspectionDay")
    publicationDay = row.day("publicationDay")
    inspectionNumber = row.text("inspectionNumber")
    judgement = row.text("judgement")
    judgementOfEducation = row.text("judgementOfEducation")
    judgementOfHealth = row.text("judgementOfHealth")
    judgementOfProtection = row.text("judgementOfProtection")
    judgementOfLeadership = row.text("judgementOfLeadership")
    supportedAccommodationOutcome = row.text("supportedAccommodationOutcome")
  }
}
