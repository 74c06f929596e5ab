import Values

/// A figure that the statement has not.
struct UnknownFigure: UserFacingError {
  let name: String
  let known: [String]

  var exitStatus: ExitStatus { .usage }

  var description: String {
    let nearest = EditDistance.nearest(to: name, among: known.sorted())
    let hint = nearest.map { " Did you mean '\($0)'?" } ?? ""
    return "The statement has no figure '\(name)'.\(hint) All of them are in its statement.json."
  }
}
