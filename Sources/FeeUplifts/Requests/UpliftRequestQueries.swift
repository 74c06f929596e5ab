package import GRDB
import ProviderRegister
import Store
package import Values

/// What is asked of requests.
package enum UpliftRequestQueries {
  /// Returns the requests of a year, or of all, in the order in which they were recorded.
  package static func requests(
    of year: FinancialYear?, _ db: Database
  ) throws -> [UpliftRequest] {
    let names = try ProviderQueries.names(db)
    let owners = try ProviderQueries.owners(db)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT upliftRequest.*, agreement.reference AS agreementReference FROM upliftRequest
        LEFT JOIN agreement ON agreement.number = upliftRequest.agreement
        WHERE :year IS NULL OR year = :year ORDER BY upliftRequest.number
        """,
      arguments: ["year": year?.description]
    ).map { row in
      let provider: Int = row["provider"]
      return try UpliftRequest(row, names[owners[provider] ?? provider] ?? "")
    }
  }

  /// Returns the request that a person names, as `R3`; throws `RequestProblem` where there is none.
  package static func request(_ written: String, _ db: Database) throws -> UpliftRequest {
    let number = UpliftRequest.numbers.number(written)
    let all = try requests(of: nil, db)
    guard let found = all.first(where: { $0.number == number }) else {
      let open = all.filter { $0.decided == nil }.map(\.reference)
      throw RequestProblem.unknown(written, open: open)
    }
    return found
  }
}

extension UpliftRequest {
  fileprivate init(_ row: Row, _ provider: String) throws {
    guard let year = FinancialYear(row["year"] as String) else {
      throw DatabaseError(message: "a request has no financial year")
    }
    self.init(
      number: row["number"], year: year, providerNumber: row["provider"], provider: provider,
      agreement: row["agreementReference"], asked: Percentage(hundredths: row["asked"]),
      receivedOn: row["receivedOn"], evidence: row["evidence"], decided: try Decided(row))
  }
}

extension UpliftRequest.Decided {
  fileprivate init?(_ row: Row) throws {
    guard row["decision"] as String? != nil else { return nil }
    self.init(
      decision: try row.code("decision"), granted: row.percentage("granted"),
      reason: row["reason"], reference: row["decisionReference"], by: row["decidedBy"],
      on: row["decidedOn"])
  }
}
