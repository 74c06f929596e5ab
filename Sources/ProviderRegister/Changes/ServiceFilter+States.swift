extension ServiceFilter {
  /// Whether a service that was or is so is among those asked for.
  func lets(_ states: [ServiceState], of urn: String, _ names: ChangeNames) -> Bool {
    if let wanted = self.urn, wanted != urn { return false }
    return states.contains { state in
      (authority == nil || authority == state.authority)
        && (region == nil || region == state.region)
        && (provisionTypes.isEmpty || provisionTypes.contains(state.provisionType))
        && (provider == nil || names.isSameOwner(provider, state.provider))
    }
  }
}
