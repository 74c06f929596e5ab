/// What somebody meets who has a page read out from its first word to its last.
package struct ReadingOrder {
  private let page: Markup

  package init(_ page: Markup) {
    self.page = page
  }

  /// Everything that would lead such a reader astray, as sentences.
  package var problems: [String] {
    headingProblems + landmarkProblems + tableProblems + chartProblems
  }

  private var headingProblems: [String] {
    let headings = page.elements("h1", "h2", "h3", "h4", "h5", "h6")
    let levels = headings.compactMap { $0.name.last?.wholeNumberValue }
    let skipped = zip(headings.dropFirst(), zip(levels, levels.dropFirst()))
      .filter { $1.1 > $1.0 + 1 }
      .map { "The heading '\($0.0.words)' skips a level." }
    let first = levels.first == 1 && levels.count { $0 == 1 } == 1
    return (first ? [] : ["The page does not begin with its one main heading."]) + skipped
      + headings.filter(\.words.isEmpty).map { "A heading \($0.name) is empty." }
  }

  /// The parts of a page that a reader can jump to, once each and in the order of the page; what is
  /// short needs no contents.
  private var landmarkProblems: [String] {
    let names = page.elements("header", "main", "nav", "footer").map(\.name)
    let orders = [["header", "main", "nav", "footer"], ["header", "main", "footer"]]
    return orders.contains(names)
      ? [] : ["The parts of the page are \(names.joined(separator: ", "))."]
  }

  private var tableProblems: [String] {
    page.elements("table").filter { table in
      table.children.map(\.name) != ["caption", "thead", "tbody"]
        || table.elements("caption").contains(where: \.words.isEmpty)
        || !table.elements("tr").allSatisfy(ReadingOrder.beginsWithHeading)
    }.map { "The table '\($0.elements("caption").first?.words ?? "")' is out of order." }
  }

  private static func beginsWithHeading(_ row: Markup) -> Bool {
    row.children.first?.name == "th" && row.children.first?.attributes["scope"] != nil
  }

  private var chartProblems: [String] {
    page.elements("figure").filter { !ReadingOrder.isWhole(chart: $0) }
      .map { "The chart '\($0.elements("figcaption").first?.words ?? "")' has no table after it." }
  }

  /// A title, a drawing, which may hold others, and a table.
  private static func isWhole(chart: Markup) -> Bool {
    let names = chart.elements("figcaption", "svg", "table").map(\.name)
    let drawings = names.dropFirst().dropLast()
    return names.first == "figcaption" && names.last == "table" && !drawings.isEmpty
      && drawings.allSatisfy { $0 == "svg" }
  }
}
