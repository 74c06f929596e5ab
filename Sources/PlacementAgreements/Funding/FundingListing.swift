package import GRDB
import ProviderRegister
package import Values

/// An agreement in force on a day, with who pays which share and what each pays in the year.
package struct FundingListing: Sendable {
  package let reference: String
  package let provider: String
  /// `nil` where none was agreed, so that each kind of fee line has its own funder.
  package let split: FundingSplit?
  package let costs: FundingCosts

  /// Returns the agreements in force on a day, by reference; drafts are left out.
  package static func list(on day: Day, _ book: FundingBook, _ db: Database) throws
    -> [FundingListing]
  {
    let names = try ProviderQueries.names(db)
    let splits = try FeeQueries.splits(db)
    let states = try AgreementQueries.states(asAt: day, db)
    return try AgreementQueries.begun(by: day, states, db)
      .filter { states[$0.number]?.status ?? .draft != .draft }
      .sorted { $0.reference < $1.reference }
      .map { agreement in
        let own = splits[agreement.number] ?? []
        return FundingListing(
          reference: agreement.reference, provider: names[agreement.provider] ?? "",
          split: own.last { $0.range.contains(day) },
          costs: book.costs(of: agreement.number, by: own))
      }
  }
}
