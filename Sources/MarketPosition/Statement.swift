package import DisclosureControl
package import Documents
import Values

/// The market position statement: the facts of a day in the words of a definition, as an edition
/// shows them.
package struct Statement: Sendable {
  package let facts: StatementFacts
  package let definition: StatementDefinition
  package let edition: Edition
  /// All figures and tables, as they are; what an edition hides is told by `shown`.
  package let book: FigureBook
  /// How much a change must be to be one.
  let trends: TrendRules
  /// The command that makes the statement again.
  let command: String
  /// What is not shown, by the identifiers of the figures.
  package let hidden: Set<String>

  /// Makes a statement; throws where a definition names what there is not.
  package init(
    _ facts: StatementFacts, _ definition: StatementDefinition, _ edition: Edition,
    trends: TrendRules, limits: DisclosureLimits, after earlier: EarlierFigures = .init(),
    command: String
  ) throws {
    self.facts = facts
    self.definition = definition
    self.edition = edition
    self.trends = trends
    self.command = command
    var book = try FigureBook(facts, definition, edition, limits)
    let hidden = edition == .public ? try book.hidden(limits, after: earlier) : []
    if let rule = definition.rating {
      book.add(MarketRating(rule: rule, book: book, canSee: { !hidden.contains($0.id) }))
    }
    self.book = book
    self.hidden = hidden
  }

  package var title: String { "\(definition.title): \(facts.supply.councilName)" }

  /// What stands in the place of a figure.
  package func shown(_ figure: Figure) -> Cell {
    hidden.contains(figure.id) ? .missing(.suppressed) : figure.value
  }

  /// What stands in the place of a figure by the name that words have for it.
  func shown(_ name: String) -> Cell {
    book.figures[name].map(shown) ?? .missing(.notAvailable)
  }

  /// Whether the records are there that a section needs.
  func has(_ need: StatementNeed) -> Bool {
    switch need {
    case .register: !facts.supply.local.isEmpty
    case .returns: facts.demand != nil
    case .agreements: facts.spending != nil
    case .vehicles: facts.spending?.vehicles.isEmpty == false
    case .visits: false
    case .plans: facts.plans != nil
    }
  }
}
