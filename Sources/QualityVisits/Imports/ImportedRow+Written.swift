import Importing
import ProviderRegister
import Values

extension ImportedRow {
  /// What stands in a column, in the person's own words; `nil` where the cell is empty.
  func written(_ column: String) -> Written? {
    let text: String? =
      switch self[column] {
      case .text(let text): text
      case .number(let number): "\(number)"
      case .day(let day): day.description
      case .flag, .none: nil
      }
    return text.map { Written($0, at: place(column)) }
  }

  /// What stands in a column between semicolons.
  func writtenParts(_ column: String) -> [Written] {
    (written(column)?.text ?? "").split(separator: ";")
      .map { Written(String($0), at: place(column)) }.filter { !$0.isBlank }
  }
}

extension FindingLog {
  /// Takes a step of a record, and adds at a cell whatever forbids it.
  mutating func taking(at place: Place, _ step: () throws -> Void) throws {
    do {
      try step()
    } catch let problem as QualityProblem {
      for finding in problem.findings { error(at: place, finding.message) }
    } catch let future as FutureDay {
      error(at: place, future.description)
    }
  }
}
