/// Which columns of a table are shown on a terminal, and how wide each is.
struct TableLayout {
  /// A column that is shown: its position in the table and the places it takes.
  struct Shown {
    let index: Int
    var width: Int
  }

  /// What a column would like.
  struct Wish {
    let heading: String
    /// The places that its widest value takes.
    let content: Int
    /// Whether its values may be cut short or broken over lines.
    let shrinks: Bool
    let isShownOnlyIfRoom: Bool

    fileprivate var full: Int { max(content, DisplayWidth.of(heading)) }

    /// The places it takes with its heading broken over so many lines.
    fileprivate func width(headingLines: Int) -> Int {
      let longestWord = TextWrapping.longestWord(of: heading)
      let narrowest = (longestWord...max(longestWord, DisplayWidth.of(heading))).first {
        TextWrapping.lines(of: heading, places: $0).count <= headingLines
      }
      return max(content, narrowest ?? longestWord)
    }

    /// The places it takes with its values cut to so many.
    fileprivate func width(headingLines: Int, cutTo places: Int) -> Int {
      guard shrinks else { return width(headingLines: headingLines) }
      let heading = Wish(heading: heading, content: 0, shrinks: false, isShownOnlyIfRoom: false)
      return max(heading.width(headingLines: headingLines), min(content, places))
    }
  }

  private(set) var shown: [Shown] = []
  /// The positions of the columns for which there is no room.
  private(set) var leftOut: [Int] = []

  static let gap = 2

  /// Fits columns into a number of places, or gives each what it would like where that is `nil`.
  init(_ wishes: [Wish], places: Int?) {
    var kept = Array(wishes.indices)
    func fits(cutTo cut: Int) -> Bool {
      guard let places else { return true }
      return total(kept.map { wishes[$0].width(headingLines: .max, cutTo: cut) }) <= places
    }
    while !fits(cutTo: comfortableCut),
      let dropped = kept.lastIndex(where: { wishes[$0].isShownOnlyIfRoom })
    {
      leftOut.append(kept.remove(at: dropped))
    }
    while !fits(cutTo: shortestCut), kept.count > 1 { leftOut.append(kept.removeLast()) }
    leftOut.sort()
    let widths = TableLayout.widths(of: kept.map { wishes[$0] }, places: places)
    shown = zip(kept, widths).map(Shown.init)
  }

  private static func widths(of wishes: [Wish], places: Int?) -> [Int] {
    let full = wishes.map(\.full)
    guard let places, total(full) > places else { return full }
    // Headings are broken over no more lines than they must be.
    func least(_ lines: Int) -> [Int] {
      wishes.map { $0.width(headingLines: lines, cutTo: shortestCut) }
    }
    let lines = (2...4).first { total(least($0)) <= places } ?? .max
    let wide = wishes.map { $0.width(headingLines: lines) }
    return shrunk(wide, noNarrowerThan: least(lines), places: places)
  }

  /// Takes places from the widest columns first, so that short values are the last to be cut.
  private static func shrunk(
    _ widths: [Int], noNarrowerThan least: [Int], places: Int
  ) -> [Int] {
    var widths = widths
    while total(widths) > places {
      let candidates = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }
}

/// Values are not cut shorter than this while any column can be left out instead.
private let shortestCut = 10
/// Values are not cut shorter than this for a column that is shown only if there is room.
private let comfortableCut = 20

private func total(_ widths: [Int]) -> Int {
  widths.reduce(0, +) + TableLayout.gap * max(0, widths.count - 1)
}
