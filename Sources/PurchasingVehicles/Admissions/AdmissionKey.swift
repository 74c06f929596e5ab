/// Whose admission it is, by the number or reference under which the database keeps it.
package enum AdmissionKey: Hashable, Sendable {
  case lot
  case group(Int)
  case provider(Int)
  case service(String)

  var group: Int? {
    if case .group(let number) = self { number } else { nil }
  }

  var provider: Int? {
    if case .provider(let number) = self { number } else { nil }
  }

  var urn: String? {
    if case .service(let urn) = self { urn } else { nil }
  }

  init(group: Int?, provider: Int?, urn: String?) {
    if let group {
      self = .group(group)
    } else if let provider {
      self = .provider(provider)
    } else {
      self = urn.map { .service($0) } ?? .lot
    }
  }
}
