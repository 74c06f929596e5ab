package import GRDB
import Geography
package import ImportRuns
package import Importing
package import Store
import Values

/// Takes in Ofsted's list of the premises of supported accommodation.
///
/// Premises have no number of their own: those of a service are compared by category, places and
/// authority, and as many as are gone are closed, as many as are new added.
package enum OfstedPremisesImport: FileImport {
  package static let kind = "ofsted-premises"
  package static let buildsOnEarlier = true

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    var summaries: [String] = []
    var latest = try ImportBatches.latest(of: kind, before: batch, db)
    for file in files {
      if let latest, latest.asAt > file.asAt {
        log.error(at: Place(file: file.file.name), SnapshotMessage.tooLate(file.asAt, latest))
        continue
      }
      let other = latest?.asAt == file.asAt ? latest?.batch : nil
      summaries.append(try store(file, sameDayAs: other, isLater: other != batch, db, &log))
      latest = (batch, file.asAt)
    }
    return ImportSummary(text: summaries.joined(separator: " "))
  }

  private static func store(
    _ file: DatedFile, sameDayAs other: Int?, isLater: Bool, _ db: Database,
    _ log: inout FindingLog
  ) throws -> String {
    let listed = try premises(of: file, db, &log)
    let known = try PremisesQueries.open(db)
    let gone = known.minus(listed)
    let new = listed.minus(known)
    if let other, file.file.isWhole {
      report(Set((gone + new).map(\.urn)), in: file, isLater ? other : nil, &log)
    }
    try log.throwErrors()
    for premises in gone { try PremisesQueries.close(premises, on: file.asAt, db) }
    for premises in new { try PremisesQueries.add(premises, from: file.asAt, db) }
    return "As at \(file.asAt.inWords): \(new.count.counted("new premises", "new premises")), "
      + "\(gone.count.counted("closed", "closed"))."
  }

  /// Adds an error for each service of which another list of the same day says otherwise.
  private static func report(
    _ services: Set<String>, in file: DatedFile, _ other: Int?, _ log: inout FindingLog
  ) {
    for urn in services.sorted() {
      let row = file.file.rows.first { $0.text("urn") == urn }
      log.error(
        at: row?.place("urn") ?? Place(file: file.file.name),
        Message.disagree(urn, file.asAt) + SnapshotMessage.wayOut(other))
    }
  }

  private static func premises(
    of file: DatedFile, _ db: Database, _ log: inout FindingLog
  ) throws -> [Premises] {
    let authorities = try AuthorityDirectory(db)
    let services = try Set(String.fetchAll(db, sql: "SELECT urn FROM service"))
    var unknown: Set<String> = []
    return file.file.rows.compactMap { row in
      guard let urn = row.text("urn"), let category = row.text("category") else { return nil }
      if !services.contains(urn), unknown.insert(urn).inserted {
        log.error(at: row.place("urn"), Message.unknown(urn))
      }
      let name = row.text("localAuthority")
      let authority = name.flatMap { authorities.authority(named: $0, on: file.asAt) }
      if let name, authority == nil {
        log.error(at: row.place("localAuthority"), AuthorityMessage.unknown(name, authorities))
      }
      return Premises(
        urn: urn, category: category, places: row.number("places"), authority: authority?.code,
        region: row.text("region"))
    }
  }
}

extension [Premises] {
  /// Returns what is here more often than in another list, in this list's order.
  fileprivate func minus(_ other: [Premises]) -> [Premises] {
    var left = other.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return filter { premises in
      guard let count = left[premises], count > 0 else { return true }
      left[premises] = count - 1
      return false
    }
  }
}

private enum Message {
  static func unknown(_ urn: String) -> String {
    """
    No service has the URN \(urn). Import Ofsted's providers of the same day first, with \
    'caremarket import ofsted-providers'.
    """
  }

  static func disagree(_ urn: String, _ day: Day) -> String {
    "The premises of \(urn) are not the same as in the other list of \(day.inWords)."
  }
}
