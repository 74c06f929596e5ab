/// Whose standing it is: a whole group's, a provider's or one service's.
package enum StandingSubject: Sendable, Hashable {
  case group(ProviderGroup)
  case provider(Provider)
  case service(Service)

  /// As a message names it.
  package var named: String {
    switch self {
    case .group(let group): group.name
    case .provider(let provider): provider.named
    case .service(let service): service.name.map { "\($0) (\(service.urn))" } ?? service.urn
    }
  }

  var groupNumber: Int? {
    if case .group(let group) = self { group.number } else { nil }
  }

  var providerNumber: Int? {
    if case .provider(let provider) = self { provider.number } else { nil }
  }

  var urn: String? {
    if case .service(let service) = self { service.urn } else { nil }
  }
}
