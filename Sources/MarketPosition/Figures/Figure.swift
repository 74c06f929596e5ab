package import Documents
import Values

/// One figure of the statement, which can be found again and made again.
package struct Figure: Hashable, Sendable {
  /// The same in every table and every statement that shows the figure.
  package let id: String
  /// What it is, read without what stands around it.
  package let label: String
  package let value: Cell
  package let unit: FigureUnit
  package let basis: FigureBasis
  package let measure: FigureMeasure
  /// Of a share: the figure that it is a share of, and the one that is shared.
  let components: [Figure]
  /// What it stands under.
  package let headings: [FigureHeading]
  /// The step that it was rounded to, where that is not the one of its unit.
  var step: Int?

  /// Makes a figure of a measure under some headings.
  init(
    _ measure: FigureMeasure, _ headings: [FigureHeading] = [], _ value: Cell, _ basis: FigureBasis,
    unit: FigureUnit? = nil
  ) {
    let words = headings.map { "\($0.dimension): \($0.heading)" }
    id = measure.identifier(headings)
    label = ([measure.what] + words).joined(separator: "; ")
    self.value = value
    self.unit = unit ?? measure.unit
    self.basis = basis
    self.measure = measure
    self.headings = headings
    components = []
  }

  /// Makes the percentage that one figure is of another.
  init(_ part: Figure, of whole: Figure, decimals: Int = 0) {
    id = part.id + "%"
    label = "\(part.label), as a share of \(whole.label.lowercasedFirst)"
    value = Cell.share(part.number, of: whole.number, decimals: decimals)
    unit = .percent
    basis = .share(part: part.id, whole: whole.id, decimals: decimals)
    measure = part.measure
    headings = part.headings
    components = [part, whole]
  }

  /// Whether it is a number at all, and not a day or words.
  package var isNumber: Bool {
    switch value {
    case .text, .day, .rating: false
    default: true
    }
  }

  /// The whole number that it is; 0 for anything else.
  var number: Int { if case .count(let count) = value { count } else { 0 } }
}

extension String {
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension Figure {
  /// Makes a figure that says nothing of children, such as the day that others are of.
  static func text(_ measure: FigureMeasure, _ value: Cell) -> Figure {
    Figure(
      measure, [.init(dimension: "as", heading: "words")], value, .open, unit: .text)
  }
}

extension Figure {
  /// Makes the percentage that one amount of money is of another, to a whole per cent.
  init(shareOf part: Figure, _ amount: Money, of whole: Figure, _ total: Money) {
    id = part.id + "%"
    label = "\(part.label), as a share of \(whole.label.lowercasedFirst)"
    value = Cell.share(Int(amount.pence), of: Int(total.pence), decimals: 0)
    unit = .percent
    basis = .share(part: part.id, whole: whole.id, decimals: 0)
    measure = part.measure
    headings = part.headings
    components = [part, whole]
  }
}

extension Figure {
  /// Makes the change from one figure to another in per cent, to a whole one: -16 of 410 and 343.
  init(changeFrom before: Figure, to now: Figure) {
    id = "\(now.id) since \(before.measure.period)"
    label = "\(now.label): change since \(before.measure.period)"
    let percent =
      before.number > 0
      ? Rounding.halfUp.quotient(
        of: Int64(now.number - before.number) * 100, by: Int64(before.number)) : nil
    value =
      percent.map { .percentage(ExactDecimal(coefficient: $0, scale: 0)) }
      ?? .missing(.notApplicable)
    unit = .percent
    basis = .change(from: before.id, to: now.id)
    measure = now.measure
    headings = now.headings
    components = [now, before]
  }
}
