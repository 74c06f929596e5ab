package import Values

/// A folder in which there is nothing that could be a return.
package struct NoReturnFile: UserFacingError {
  let folder: String

  package var exitStatus: ExitStatus { .missingInput }

  package var description: String {
    """
    The folder '\(folder)' holds no CSV or XML file. Name the folder into which your case system \
    exports the children's return.
    """
  }
}
