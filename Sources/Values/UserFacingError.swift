/// An error that the person at the keyboard can act on.
///
/// Its `description` is what they read, after the word "Error:": what is wrong, then what to do,
/// in their words, with no personal details and no names from the code.
package protocol UserFacingError: Error, CustomStringConvertible {
  /// How the program ends when this error stops it.
  var exitStatus: ExitStatus { get }

  /// Everything in the person's file or records that led to the error, shown before it.
  var findings: [Finding] { get }
}

extension UserFacingError {
  /// Most errors say everything in their one sentence.
  package var findings: [Finding] { [] }
}
