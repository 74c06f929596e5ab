package import Values

/// The file of coded needs that is not there, or is not UTF-8.
package struct NeedCodesMissing: UserFacingError {
  let file: String

  package var exitStatus: ExitStatus { .missingInput }

  package var description: String {
    "There is no file of coded needs '\(file)', or it is not UTF-8 text."
  }
}
