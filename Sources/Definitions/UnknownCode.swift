package import Values

/// A code that its list has not, or not for this use or this day.
package struct UnknownCode: UserFacingError {
  let written: String
  let noun: String
  let known: [DefinedCode]
  let file: String

  package var exitStatus: ExitStatus { .usage }

  package var description: String {
    let list = known.map { "\n  \($0.code): \($0.words)" }.joined()
    return "'\(written)' is no \(noun) that can be used here. They stand in \(file):\(list)"
  }
}
