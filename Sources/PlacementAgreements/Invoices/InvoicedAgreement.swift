import GRDB
import ProviderRegister
import Store
import Values

/// An agreement as an invoice is held against it.
struct InvoicedAgreement {
  let reference: String
  let child: Int
  /// The number of the provider, or of the one that it was merged into.
  let provider: Int
  let providerName: String
  /// `nil` where nobody has issued the agreement.
  let paid: PaidDays?
  let lines: [FeeLine]
  let claims: [DiscountClaim]
}

extension InvoicedAgreement {
  /// Reads all agreements by number, with what is known on a day of when they end.
  static func all(asAt day: Day, _ db: Database) throws -> [Int: InvoicedAgreement] {
    let ends = try AgreementEnds(asAt: day, db)
    let (names, owners) = (try ProviderQueries.names(db), try ProviderQueries.owners(db))
    let (lines, claims) = (try FeeQueries.lines(db), try FeeQueries.claims(db))
    let absences = try FeeQueries.absences(db)
    return try AgreementQueries.all(db).reduce(into: [:]) { all, agreement in
      let number = agreement.number
      let range = ends.paidRange(of: number, from: agreement.from)
      all[number] = InvoicedAgreement(
        reference: agreement.reference, child: agreement.child,
        provider: owners[agreement.provider] ?? agreement.provider,
        providerName: names[agreement.provider] ?? "",
        paid: range.map { PaidDays($0, absences: absences[number] ?? []) },
        lines: lines[number] ?? [], claims: claims[number] ?? [])
    }
  }
}
