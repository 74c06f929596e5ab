import Values

/// A name that no region bears.
struct UnknownRegion: UserFacingError {
  let name: String

  var exitStatus: ExitStatus { .usage }

  var description: String {
    """
    '\(name)' is no region that is known here. Use a name such as 'North West' or \
    'Yorkshire and The Humber'.
    """
  }
}
