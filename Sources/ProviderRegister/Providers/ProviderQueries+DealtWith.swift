package import GRDB

extension ProviderQueries {
  /// Returns the numbers of the providers that the council deals with.
  ///
  /// Ofsted's files name every owner of a service in England. The council deals with its own, with
  /// those of whom it has recorded a number, an address or a telephone number, a contact or a
  /// document, and with those for which it has named a single point of contact.
  package static func dealtWith(_ db: Database) throws -> Set<Int> {
    try Int.fetchSet(
      db,
      sql: """
        SELECT coalesce(mergedInto, number) FROM provider
        WHERE isInHouse OR coalesce(
            companyNumber, charityNumber, email, telephone, website) IS NOT NULL
          OR number IN (
            SELECT provider FROM singlePointOfContact UNION SELECT provider FROM contact
            UNION SELECT provider FROM contactEntry UNION SELECT provider FROM document)
        """)
  }
}
