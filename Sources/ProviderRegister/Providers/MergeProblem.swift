package import Values

/// Why two providers cannot be merged.
package enum MergeProblem: UserFacingError {
  case same(Provider)
  case mergedAlready(String, into: Provider)

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    switch self {
    case .same(let provider):
      "Both names are those of \(provider.named), so there is nothing to merge."
    case .mergedAlready(let written, let into):
      """
      '\(written)' was merged into \(into.named) already. To merge that one too, name it by its \
      number.
      """
    }
  }
}
