import Documents
import Foundation
import Values

/// Words with the names of figures in them: `{{ demand.rate }} of every 10,000`.
///
/// What a number counts may stand behind its name, as it is said of one and of several:
/// `{{ demand.lookedAfter | child | children }}`.
package struct Wording: Hashable, Sendable {
  private enum Piece: Hashable, Sendable {
    case words(String)
    case figure(String)
    /// A number and what it counts, as it is said of one and of several.
    case counted(String, one: String, several: String)
  }

  private let pieces: [Piece]

  /// Reads words; adds a finding for each name that no figure has, and for braces left open.
  init(_ text: String, at place: Place, known names: Set<String>, _ findings: inout [Finding]) {
    let parts = text.components(separatedBy: "{{")
    pieces =
      [.words(parts[0])]
      + parts.dropFirst().flatMap { Wording.pieces($0, place, names, &findings) }
  }

  /// What follows two open braces: a name as far as they are closed, and the words after it.
  private static func pieces(
    _ part: String, _ place: Place, _ names: Set<String>, _ findings: inout [Finding]
  ) -> [Piece] {
    let halves = part.components(separatedBy: "}}")
    guard halves.count == 2 else {
      findings.append(Finding(.error, at: place, Message.braces))
      return []
    }
    let parts = halves[0].components(separatedBy: "|").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    if !names.contains(parts[0]) { findings.append(.unknownFigure(parts[0], at: place, names)) }
    guard let piece = Wording.piece(parts) else {
      findings.append(Finding(.error, at: place, Message.counted))
      return []
    }
    return [piece, .words(halves[1])]
  }

  private static func piece(_ parts: [String]) -> Piece? {
    switch parts.count {
    case 1: .figure(parts[0])
    case 3 where !parts.contains(""): .counted(parts[0], one: parts[1], several: parts[2])
    default: nil
    }
  }

  private enum Message {
    static let braces =
      "Write the name of a figure between two braces each, as in {{ council.name }}."
    static let counted = """
      What a number counts is said of one and of several, as in \
      {{ demand.lookedAfter | child | children }}.
      """
  }

  /// The words with what an edition shows in the place of each figure.
  ///
  /// A figure that is missing is told in words.
  func text(_ show: (String) -> Cell) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .figure(let name): show(name).inSentence
      case .counted(let name, let one, let several):
        "\(show(name).inSentence) \(show(name) == .count(1) ? one : several)"
      }
    }.joined()
  }

  /// The names of the figures in the words.
  var figures: [String] {
    pieces.compactMap { piece in
      switch piece {
      case .words: nil
      case .figure(let name), .counted(let name, _, _): name
      }
    }
  }
}

extension Cell {
  /// The cell in the middle of a sentence.
  var inSentence: String {
    switch self {
    case .missing(.suppressed): "[not shown]"
    case .missing(let missing): "[\(missing.meaning)]"
    default: inWords
    }
  }
}

extension Finding {
  /// What is said of a name that no figure has, with the nearest that one has.
  static func unknownFigure(_ name: String, at place: Place, _ known: Set<String>) -> Finding {
    let nearest = EditDistance.nearest(to: name, among: known.sorted())
    let hint = nearest.map { " Did you mean '\($0)'?" } ?? ""
    return Finding(.error, at: place, "No figure of the statement is called '\(name)'.\(hint)")
  }
}
