import MarketPosition
import Values

/// A figure that the statement has not.
struct UnknownFigure: UserFacingError {
  let name: String
  let known: [String]

  var exitStatus: ExitStatus { .usage }

  var description: String {
    if StatementNames.figures.contains(name) {
      return """
        The records that '\(name)' is worked out from are not there, so there is no such figure yet. \
        The sections of the statement say which are missing.
        """
    }
    let nearest = EditDistance.nearest(to: name, among: known.sorted())
    let hint = nearest.map { " Did you mean '\($0)'?" } ?? ""
    return "The statement has no figure '\(name)'.\(hint) All of them are in its statement.json."
  }
}
