package import Values

/// A name that is to be given to a provider and belongs to another.
package struct ProviderNameTaken: UserFacingError {
  let name: String
  let owner: Provider

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    """
    '\(name)' is a name of \(owner.named) already. Use that provider, or give another name.
    """
  }
}
