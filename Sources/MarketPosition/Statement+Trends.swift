import Documents
import Foundation
import Values

extension Statement {
  /// The sentence of a trend; nothing where one of the figures is not there or not shown.
  func trend(_ words: SectionDefinition.TrendWords) -> [ReportBlock] {
    guard let now = figure(words.of), let before = figure(words.since) else { return [] }
    let trend = Trend(from: before, to: now, trends)
    let times = words.time.text(shown).components(separatedBy: "; ")
    return [
      .paragraph(
        trend.sentence(
          about: words.subject, earlier: times.first ?? "", later: times.dropFirst().first ?? ""))
    ]
  }

  /// A figure that is shown, as trends compare it.
  private func figure(_ name: String) -> TrendFigure? {
    guard let figure = book.figures[name], !hidden.contains(figure.id) else { return nil }
    switch figure.value {
    case .count(let count): return .count(count)
    case .percentage where figure.components.count == 2:
      return .share(figure.components[0].number, of: figure.components[1].number)
    default: return nil
    }
  }
}
