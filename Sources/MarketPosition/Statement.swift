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
  /// What the symbols mean.
  private let symbols: [DisclosureSymbol: String]

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
    symbols = limits.symbols
  }

  package var title: String { "\(definition.title): \(facts.supply.councilName)" }

  /// What stands in the place of a figure.
  package func shown(_ figure: Figure) -> Cell {
    if hidden.contains(figure.id) { return .missing(meaning(.suppressed)) }
    return if case .missing(let missing) = figure.value { .missing(meaning(missing)) } else {
      figure.value
    }
  }

  /// Whether a figure is not shown, so that nothing is told of a child or a provider.
  package func isHidden(_ figure: Figure) -> Bool {
    if case .missing(let missing) = shown(figure) {
      missing.symbol == MissingValue.suppressed.symbol
    } else {
      false
    }
  }

  /// The symbol with the meaning that the rules give it.
  private func meaning(_ missing: MissingValue) -> MissingValue {
    let meaning = DisclosureSymbol(rawValue: missing.symbol).flatMap { symbols[$0] }
    return MissingValue(symbol: missing.symbol, meaning: meaning ?? missing.meaning)
  }

  /// The symbols that stand for figures that are not shown.
  package var shownSymbols: [MissingValue] {
    [.suppressed, .notAvailable, .notApplicable].map(meaning)
  }

  /// What stands in the place of a figure by the name that words have for it.
  func shown(_ name: String) -> Cell {
    book.figures[name].map(shown) ?? .missing(meaning(.notAvailable))
  }

  /// Whether the records are there that a section needs.
  func has(_ need: StatementNeed) -> Bool {
    switch need {
    case .register: !facts.supply.local.isEmpty
    case .returns: facts.demand != nil
    case .agreements: facts.spending != nil
    case .vehicles: facts.spending?.vehicles.isEmpty == false
    case .visits: facts.reviews != nil
    case .plans: facts.plans != nil
    case .dashboard: facts.dashboard?.lines.contains { $0.now != nil } ?? false
    case .targetMix: facts.targetMix != nil
    }
  }
}
