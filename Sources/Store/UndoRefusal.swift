package import Values

/// Why there is no import to take back.
package enum UndoRefusal: UserFacingError {
  case unknown(Int)
  case undoneAlready(Int, at: String, by: String)

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    switch self {
    case .unknown(let number):
      "There is no import \(number). 'caremarket import history' lists them with their numbers."
    case .undoneAlready(let number, let moment, let user):
      "Import \(number) was taken back already, by \(user) at \(moment)."
    }
  }
}
