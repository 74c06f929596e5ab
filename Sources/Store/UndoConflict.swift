package import Values

/// Why an import cannot be taken back: something has been built on it since.
package struct UndoConflict: UserFacingError {
  let tables: [String]

  package var exitStatus: ExitStatus { .notAllowed }

  package var description: String {
    let named = tables.first.map { " (a row of '\($0)')" } ?? ""
    return """
      This import cannot be taken back, because what it brought has been changed or used \
      since\(named). Take back later imports first: 'caremarket import history' lists them.
      """
  }
}
