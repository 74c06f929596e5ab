package import GRDB
package import Values

/// Everything about who pays for one agreement in a financial year.
package struct FundingFile: Sendable {
  package let agreement: Agreement
  package let year: FinancialYear
  /// Earliest first.
  package let spans: [FundingBook.Span]
  /// In the order in which they were made.
  package let proposals: [FundingProposal]

  /// Reads the file; throws `AgreementProblem` where there is no such agreement.
  package init(_ reference: String, _ book: FundingBook, _ db: Database) throws {
    agreement = try AgreementQueries.agreement(reference, db)
    year = book.year
    spans = book.spans(
      of: agreement.number, by: try FeeQueries.book(of: agreement.number, db).splits)
    proposals = try FundingProposalQueries.proposals(of: agreement.number, db)
  }

  /// What each funder pays in the whole year.
  package var costs: FundingCosts { spans.reduce(FundingCosts()) { $0 + $1.costs } }
}
