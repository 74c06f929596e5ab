import MarkdownReading
import StrictYAML
import Values

/// The council's own words: paragraphs and lists in Markdown, with the names of figures in them.
enum Narrative {
  /// Reads a text; adds a finding with its line for each name that no figure has, and for everything
  /// but paragraphs and lists.
  static func blocks(
    of text: String, file: String, _ findings: inout [Finding]
  ) -> [SectionDefinition.Block] {
    MarkdownBlock.all(in: text).compactMap { block in
      let place = Place(file: file, line: block.line)
      switch block.kind {
      case .paragraph(let words):
        return .wording(wording(words, place, &findings), when: nil)
      case .list(let items):
        return .list(items.map { wording($0, place, &findings) }, when: nil)
      case .heading, .other:
        findings.append(Finding(.error, at: place, Message.onlyWords))
        return nil
      }
    }
  }

  private static func wording(
    _ words: String, _ place: Place, _ findings: inout [Finding]
  ) -> Wording {
    Wording(words, at: place, known: StatementNames.figures, &findings)
  }

  private enum Message {
    static let onlyWords = """
      A narrative has paragraphs and lists. A heading stands in the section's own file; leave \
      everything else out.
      """
  }
}
