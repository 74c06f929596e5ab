import Values

/// A sector that is none of Ofsted's.
struct UnknownSector: UserFacingError {
  let name: String
  let known: [String]

  var exitStatus: ExitStatus { .usage }

  var description: String {
    "'\(name)' is no sector. The sectors are: \(known.joined(separator: ", "))."
  }
}
