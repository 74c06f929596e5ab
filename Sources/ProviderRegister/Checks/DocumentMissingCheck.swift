import Definitions
import Values

extension RegisterChecks {
  /// Finds documents that must be held and of which none was ever seen.
  static let documentMissing = RegisterCheck(
    name: "document-missing",
    purpose: "Finds documents that a provider or service must hold and that were never seen.",
    severity: .warning
  ) { facts in
    facts.providersDealtWith.flatMap { provider in
      let services = facts.services(of: provider)
      return facts.missingProviderDocuments(provider, services)
        + services.flatMap { facts.missingServiceDocuments($0) }
    }
  }
}

extension RegisterFacts {
  fileprivate func missingProviderDocuments(
    _ provider: Provider, _ services: [Service]
  ) -> [(subject: String, message: String)] {
    let needed = dueDiligence.documents.filter { definition in
      definition.heldBy == .provider && services.contains { isRequired(definition, for: $0) }
    }
    return missing(needed, of: .provider(provider.number)).map { [(provider.named, $0)] } ?? []
  }

  fileprivate func missingServiceDocuments(
    _ service: Service
  ) -> [(subject: String, message: String)] {
    let needed = dueDiligence.documents.filter { definition in
      definition.heldBy == .service && isRequired(definition, for: service)
    }
    return missing(needed, of: .service(urn: service.urn)).map { [(service.named, $0)] } ?? []
  }

  private func isRequired(_ definition: DocumentDefinition, for service: Service) -> Bool {
    definition.isRequired(for: service.provisionType, isInHouse: service.isInHouse, on: day)
  }

  /// Returns what to say of the documents that were never seen, or `nil` where all were.
  private func missing(
    _ needed: [DocumentDefinition], of holder: ProviderDocument.Holder
  ) -> String? {
    let held = Set(documents.filter { $0.holder == holder }.map(\.kind))
    let names = needed.map(\.name).filter { !held.contains($0) }
    guard !names.isEmpty else { return nil }
    return """
      Never seen: \(names.joined(separator: ", ")). Ask for what is missing and record it with \
      'caremarket document add'.
      """
  }
}
