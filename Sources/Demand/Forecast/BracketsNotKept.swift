package import Values

/// Returns that were imported before the age brackets of the published model were kept.
package struct BracketsNotKept: UserFacingError {
  let years: [FinancialYear]
  let batches: [Int]

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    """
    The returns of \(years.map(\.description).joined(separator: ", ")) were imported by an earlier \
    version, which did not keep the age brackets that the method 'd2i' counts with. Take them back \
    with \(undoing), and import the returns again. The method 'flow' needs none.
    """
  }

  private var undoing: String {
    batches.map { "'caremarket import undo \($0)'" }.joined(separator: " and ")
  }
}
