import Documents
import Foundation
import Values

/// Words with the names of figures in them: `{{ demand.lookedAfter }} children`.
package struct Wording: Hashable, Sendable {
  private enum Piece: Hashable, Sendable {
    case words(String)
    case figure(String)
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
    let name = halves[0].trimmingCharacters(in: .whitespaces)
    if !names.contains(name) { findings.append(.unknownFigure(name, at: place, names)) }
    return [.figure(name), .words(halves[1])]
  }

  private enum Message {
    static let braces =
      "Write the name of a figure between two braces each, as in {{ council.name }}."
  }

  /// The words with what an edition shows in the place of each figure.
  ///
  /// A figure that is missing is told in words.
  func text(_ show: (String) -> Cell) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .figure(let name): show(name).inSentence
      }
    }.joined()
  }

  /// The names of the figures in the words.
  var figures: [String] {
    pieces.compactMap { if case .figure(let name) = $0 { name } else { nil } }
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
