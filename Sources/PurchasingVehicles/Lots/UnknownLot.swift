package import Values

/// A name that no lot bears, or that several do.
package struct UnknownLot: UserFacingError {
  let written: String
  let candidates: [String]
  let isAmbiguous: Bool

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    let names = candidates.joined(separator: ", ")
    if isAmbiguous { return "Several lots are called '\(written)'. Say which: \(names)." }
    guard !candidates.isEmpty else {
      return
        "There is no lot on that day, because no vehicle is known. See 'caremarket vehicle list'."
    }
    return "There is no lot '\(written)'. There are: \(names)."
  }
}
