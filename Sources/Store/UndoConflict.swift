package import Values

/// Why an import cannot be taken back: something has been built on it since.
package struct UndoConflict: UserFacingError {
  private let number: Int
  private let later: [LaterChange]

  /// Makes the error with the changes that stand in the way, oldest first.
  init(number: Int, later: [LaterChange]) {
    self.number = number
    self.later = later
  }

  package var exitStatus: ExitStatus { .notAllowed }

  package var description: String {
    """
    Import \(number) cannot be taken back, because something has been built on it \
    since\(named). \(advice)
    """
  }

  private var named: String {
    let shown = later.suffix(5).map(\.description).joined(separator: "; ")
    let hidden = later.count - 5
    return later.isEmpty ? "" : ": \(shown)\(hidden > 0 ? "; and \(hidden) before them" : "")"
  }

  private var advice: String {
    guard let newest = later.last(where: \.isImport)?.batch, later.allSatisfy(\.isImport) else {
      return "What was entered by hand since stays: put right in the records what is wrong."
    }
    return later.count == 1
      ? "Take that import back first." : "Take those back first, beginning with \(newest.number)."
  }
}

extension LaterChange {
  fileprivate var isImport: Bool { batch != nil }
}
