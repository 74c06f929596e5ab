/// Which services are asked for; what is `nil` or empty does not narrow.
package struct ServiceFilter: Sendable, Hashable {
  package var urn: String?
  /// The code of an authority.
  package var authority: String?
  package var region: String?
  package var provisionTypes: [String] = []
  package var provider: Int?
  package var group: Int?

  package init() {}

  /// Every service.
  package static let all = ServiceFilter()
}
