package import Values

/// Why a change of a service cannot be recorded.
package enum ServiceChangeProblem: UserFacingError {
  case nothingNew(String)
  case leftAlready(String, last: Day?)
  case listedByOfsted(String)

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    switch self {
    case .nothingNew(let urn):
      "All of this is recorded of \(urn) already, so there is nothing to change."
    case .leftAlready(let urn, let last):
      """
      \(urn) has left the register\(last.map { ", last there on \($0.inWords)" } ?? ""). To put it \
      back, use 'caremarket service add'.
      """
    case .listedByOfsted(let urn):
      """
      \(urn) has a URN of Ofsted's, whose files say when it leaves. Only a service under a \
      reference of the council's own can be ended by hand.
      """
    }
  }
}
