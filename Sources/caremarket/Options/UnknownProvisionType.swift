import Values

/// A word that is no type of provision.
struct UnknownProvisionType: UserFacingError {
  let name: String
  let known: [String]

  var exitStatus: ExitStatus { .usage }

  var description: String {
    "'\(name)' is no type of provision. The types are: \(known.joined(separator: "; "))."
  }
}
