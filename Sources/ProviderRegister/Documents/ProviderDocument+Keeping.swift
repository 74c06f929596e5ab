package import GRDB
import Store
package import Values

extension ProviderDocument {
  /// Records a document that was seen; the same one seen again later only changes who saw it when.
  ///
  /// Throws `DocumentProblem` where its days cannot be, or contradict what is recorded.
  package static func record(_ draft: DocumentDraft, _ db: Database) throws {
    if let expires = draft.expires, let validFrom = draft.validFrom, expires < validFrom {
      throw DocumentProblem.endsBeforeItBegins(expires: expires, validFrom: validFrom)
    }
    guard let known = try DocumentQueries.same(as: draft, db) else { return try insert(draft, db) }
    guard known.expires == draft.expires else {
      throw DocumentProblem.otherExpiry(known: known.expires, given: draft.expires)
    }
    guard known.seenOn < draft.seenOn else { return }
    try db.execute(
      sql: "UPDATE document SET seenBy = ?, seenOn = ? WHERE number = ?",
      arguments: [draft.seenBy, draft.seenOn, known.number])
  }

  private static func insert(_ draft: DocumentDraft, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO document (provider, urn, kind, reference, validFrom, expires, seenBy, seenOn)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        draft.holder.provider, draft.holder.urn, draft.kind, draft.reference, draft.validFrom,
        draft.expires, draft.seenBy, draft.seenOn,
      ])
  }
}

extension ProviderDocument.Holder {
  /// The number of the provider whose own document it is.
  package var provider: Int? {
    if case .provider(let number) = self { number } else { nil }
  }

  /// The URN of the service whose document it is.
  package var urn: String? {
    if case .service(let urn) = self { urn } else { nil }
  }

  /// Finds the holder that a person names by provider, by URN or by both.
  ///
  /// Throws `UnknownProvider`, `UnknownService`, or `DocumentProblem` where the two do not belong
  /// together on the day.
  package static func named(
    provider name: String?, urn: String?, on day: Day, _ db: Database
  ) throws -> Self {
    let provider = try name.map { try ProviderQueries.provider($0, db) }
    guard let urn else {
      guard let provider else { throw DocumentProblem.noHolder }
      return .provider(provider.number)
    }
    let service = try ServiceQueries.known(urn, on: day, db)
    if let provider, service.provider != provider.number {
      throw DocumentProblem.belongsToAnother(
        urn: service.urn, owner: service.providerName, named: provider.named)
    }
    return .service(urn: service.urn)
  }
}
