/// Which providers are asked for; what is `nil`, empty or false does not narrow.
package struct ProviderFilter: Sendable {
  /// The services by which providers are counted: a provider with none of them is left out.
  package var services = ServiceFilter.all
  package var group: ProviderGroup?
  package var onlySuspended = false
  package var onlyInHouse = false
  /// Words that must stand in a spelling of the name.
  package var search: String?
  /// Whether providers are listed that have no service any more.
  package var includesFormer = false

  package init() {}
}
