package import Definitions
package import GRDB
package import Values

/// A document that a rule asks for and that the council has not seen.
package struct MissingDocument: Sendable, Hashable {
  package let provider: Provider
  /// The service that must hold it; `nil` where the provider must.
  package let service: Service?
  package let kind: String
  /// The rule that asks for it.
  package let reference: String
}

extension MissingDocument {
  /// Returns the documents that are missing on a day, provider by provider in the order of names.
  ///
  /// One that was seen and has ended is not missing but expired. Without a provider, those that the
  /// council deals with are looked at.
  package static func list(
    on day: Day, rules: DueDiligence, provider: Int?, _ db: Database
  ) throws -> [MissingDocument] {
    let wanted = try provider.map { [$0] } ?? ProviderQueries.dealtWith(db)
    let services = try ServiceQueries.services(on: day, .all, db)
    let owned = Dictionary(grouping: services, by: \.provider)
    let seen = Set(try DocumentQueries.all(db).map { Seen(holder: $0.holder, kind: $0.kind) })
    let providers = try ProviderQueries.all(db).filter { wanted.contains($0.number) }
    return providers.flatMap { provider in
      let services = owned[provider.number] ?? []
      return rules.documents.flatMap { $0.asked(of: provider, services, on: day) }
        .filter { !seen.contains(Seen(holder: $0.holder, kind: $0.kind)) }
    }
  }

  fileprivate var holder: ProviderDocument.Holder {
    service.map { .service(urn: $0.urn) } ?? .provider(provider.number)
  }

  /// A kind of document that the council has seen of a holder.
  private struct Seen: Hashable {
    let holder: ProviderDocument.Holder
    let kind: String
  }
}

extension DocumentDefinition {
  /// Everything that a provider and its services must hold of this kind on a day.
  fileprivate func asked(
    of provider: Provider, _ services: [Service], on day: Day
  ) -> [MissingDocument] {
    let asking = services.filter {
      isRequired(for: $0.provisionType, isInHouse: provider.isInHouse, on: day)
    }
    guard !asking.isEmpty, let rule = requiredFor.value(on: day) else { return [] }
    let holders: [Service?] = heldBy == .provider ? [nil] : asking
    return holders.map {
      MissingDocument(provider: provider, service: $0, kind: name, reference: rule.reference)
    }
  }
}
