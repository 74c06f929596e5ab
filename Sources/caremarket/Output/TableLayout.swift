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

    fileprivate var longestWord: Int { TextWrapping.longestWord(of: heading) }
    fileprivate var full: Int { max(content, DisplayWidth.of(heading)) }
    fileprivate var withHeadingBroken: Int { max(content, longestWord) }
    fileprivate var least: Int {
      shrinks ? max(longestWord, min(content, shortestCut)) : withHeadingBroken
    }
  }

  private(set) var shown: [Shown] = []
  /// The positions of the columns for which there is no room.
  private(set) var leftOut: [Int] = []

  static let gap = 2

  /// Fits columns into a number of places, or gives each what it would like where that is `nil`.
  init(_ wishes: [Wish], places: Int?) {
    var kept = Array(wishes.indices)
    while let places, kept.count > 1, total(kept.map { wishes[$0].least }) > places {
      let dropped = kept.lastIndex { wishes[$0].isShownOnlyIfRoom } ?? kept.count - 1
      leftOut.insert(kept.remove(at: dropped), at: 0)
    }
    leftOut.sort()
    let widths = TableLayout.widths(of: kept.map { wishes[$0] }, places: places)
    shown = zip(kept, widths).map(Shown.init)
  }

  private static func widths(of wishes: [Wish], places: Int?) -> [Int] {
    let full = wishes.map(\.full)
    guard let places, total(full) > places else { return full }
    var widths = wishes.map(\.withHeadingBroken)
    while total(widths) > places, let widest = widestThatShrinks(widths, wishes) {
      widths[widest] -= 1
    }
    return widths
  }

  private static func widestThatShrinks(_ widths: [Int], _ wishes: [Wish]) -> Int? {
    widths.indices
      .filter { wishes[$0].shrinks && widths[$0] > wishes[$0].least }
      .max { widths[$0] < widths[$1] }
  }
}

/// Values are not cut shorter than this while a column can be left out instead.
private let shortestCut = 12

private func total(_ widths: [Int]) -> Int {
  widths.reduce(0, +) + TableLayout.gap * max(0, widths.count - 1)
}
