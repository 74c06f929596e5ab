package import ProviderRegister

/// Whose admission it is: a group's, a provider's, a service's, or the lot's own.
package enum AdmissionSubject: Hashable, Sendable {
  /// The lot itself, which can be closed to everybody.
  case lot
  case group(ProviderGroup)
  case provider(Provider)
  case service(Service)

  /// As a message names it.
  package var named: String {
    switch self {
    case .lot: "The lot"
    case .group(let group): group.name
    case .provider(let provider): provider.named
    case .service(let service): service.name.map { "\($0) (\(service.urn))" } ?? service.urn
    }
  }

  /// Whether others are below it, which it can close without an admission of its own.
  var isUmbrella: Bool {
    switch self {
    case .lot, .group: true
    case .provider, .service: false
    }
  }

  /// The key under which the database keeps it.
  package var key: AdmissionKey {
    switch self {
    case .lot: .lot
    case .group(let group): .group(group.number)
    case .provider(let provider): .provider(provider.number)
    case .service(let service): .service(service.urn)
    }
  }
}
