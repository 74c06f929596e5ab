package import GRDB
import Store
package import Values

/// A contact that a commissioner made with a provider.
package struct ContactEntry: Sendable, Hashable, FetchableRecord {
  package let number: Int
  package let provider: Int
  package let providerName: String
  package let day: Day
  package let commissioner: String
  /// A code of `Contracts/Register/contact-channels.yaml`.
  package let channel: String
  package let subject: String

  package init(row: Row) {
    number = row["number"]
    provider = row["provider"]
    providerName = row["providerName"]
    day = row["day"]
    commissioner = row["commissioner"]
    channel = row["channel"]
    subject = row["subject"]
  }
}

extension ContactEntry {
  /// Records a contact; where nobody is named it was the provider's single point of contact.
  ///
  /// Throws `FutureDay`, or `ContactProblem` where nobody was the provider's single point of contact
  /// on the day. Returns whose contact it was.
  package static func record(
    with provider: Provider, on day: Day, today: Day, by commissioner: String?, channel: String,
    subject: String, _ recording: Recording, _ db: Database
  ) throws -> String {
    try FutureDay.refuse(day, today: today, what: "A contact that was made")
    let named = try SinglePointOfContact.inForce(on: day, db)[provider.number]?.commissioner
    guard let commissioner = commissioner ?? named else {
      throw ContactProblem.noCommissioner(provider.named, on: day)
    }
    try db.execute(
      sql: """
        INSERT INTO contactEntry (provider, day, commissioner, channel, subject, recordedAt)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [provider.number, day, commissioner, channel, subject, recording.at])
    return commissioner
  }

  /// Returns the contacts made until a day, of one provider or of all, the latest first.
  package static func log(
    until day: Day, of provider: Int?, _ db: Database
  ) throws -> [ContactEntry] {
    let narrowing = provider == nil ? "" : "AND entry.provider IN (\(ProviderQueries.itself))"
    var arguments: StatementArguments = ["day": day]
    if let provider { arguments += ["provider": provider] }
    return try fetchAll(
      db,
      sql: """
        SELECT entry.number, owner.number AS provider, owner.name AS providerName, day,
          commissioner, channel, subject
        FROM contactEntry AS entry
        JOIN provider AS named ON named.number = entry.provider
        JOIN provider AS owner ON owner.number = coalesce(named.mergedInto, named.number)
        WHERE day <= :day \(narrowing)
        ORDER BY day DESC, entry.number DESC
        """,
      arguments: arguments)
  }
}
