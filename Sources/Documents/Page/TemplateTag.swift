/// Every name that a page's template may use, and so everything a page can show.
///
/// The renderer can supply no other, and a template that uses another is refused, because the
/// template engine would show nothing there and say nothing.
package enum TemplateTag: String, CaseIterable, Sendable {
  // The page.
  case language, title, subtitle, authority, asAt
  /// The summary and the closing, each with `blocks`.
  case summary, closing
  /// The links to the sections, each with `anchor` and `heading`.
  case contents
  /// The sections, each with `anchor`, `heading`, `level`, `blocks` and `subsections`.
  case sections
  case anchor, heading, level, blocks, subsections

  // A block has exactly one of these.
  case paragraph, list, notice, keyFigures, table, chart, command

  // Parts of blocks. The `items` are those of a list or of key figures.
  case items, text, label, value, note
  /// Why a figure is missing.
  case meaning

  // A table.
  case caption, columns, rows, cells, rowHeading, isNumber, isTotal, isWide
  /// The identifier of the figure in a cell.
  case figure
  /// The colour of a cell that is red, amber or green: its word in small letters.
  case rating
  /// The symbols used in a table, each with `symbol` and `meaning`.
  case symbols
  case symbol, notes, source

  // A chart.
  case unit
  /// The drawing: the one thing that a template inserts without escaping it.
  case drawing
}
