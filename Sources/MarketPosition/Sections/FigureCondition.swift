import Documents
import Values

/// When words are shown: where a figure is known, or stands on one side of a number.
package struct FigureCondition: Hashable, Sendable {
  /// How a figure is held against a number.
  private enum Comparison: String {
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
    case exactly = "="
  }

  private let figure: String
  private let comparison: Comparison?
  private let number: Int

  /// Reads a condition such as `demand.unaccompanied` or `demand.unaccompanied > 10`.
  init?(
    _ text: String, at place: Place, known names: Set<String>, _ findings: inout [Finding]
  ) {
    let words = text.split(separator: " ").map(String.init)
    guard let name = words.first, [1, 3].contains(words.count) else {
      findings.append(Finding(.error, at: place, FigureCondition.form))
      return nil
    }
    if !names.contains(name) { findings.append(.unknownFigure(name, at: place, names)) }
    comparison = words.count == 3 ? Comparison(rawValue: words[1]) : nil
    number = words.count == 3 ? Int(words[2]) ?? 0 : 0
    if words.count == 3, comparison == nil || Int(words[2]) == nil {
      findings.append(Finding(.error, at: place, FigureCondition.form))
    }
    figure = name
  }

  private static let form =
    "A condition is the name of a figure, or it and a whole number, as in 'demand.started > 10'."

  /// Whether it holds of what an edition shows: a figure that is hidden is as one not known.
  func holds(_ show: (String) -> Cell) -> Bool {
    let cell = show(figure)
    if case .missing = cell { return false }
    guard let comparison else { return true }
    guard let value = cell.wholeNumber else { return false }
    return switch comparison {
    case .atLeast: value >= number
    case .atMost: value <= number
    case .above: value > number
    case .below: value < number
    case .exactly: value == number
    }
  }
}

extension Cell {
  /// The whole number that a count or a percentage is, as far as conditions ask.
  fileprivate var wholeNumber: Int? {
    switch self {
    case .count(let count): count
    case .percentage(let percent) where percent.scale == 0: Int(percent.coefficient)
    default: nil
    }
  }
}
