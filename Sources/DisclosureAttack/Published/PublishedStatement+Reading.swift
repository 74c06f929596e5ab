import StrictJSON
import Values

extension PublishedStatement {
  /// Reads a `statement.json`; throws `JSONProblem` with everything that is wrong with it.
  package init(json: [UInt8], file: String, name: String) throws {
    var reading = Reading(root: try JSONDocument(json, file: file).root)
    let statement = reading.statement(name)
    guard reading.findings.isEmpty, let statement else { throw JSONProblem(reading.findings) }
    self = statement
  }
}

/// The reading of a statement, which collects what is wrong.
private struct Reading {
  let root: JSONNode
  var findings: [Finding] = []
  /// The names of the figures, those that cannot be read too.
  private var known: Set<String> = []

  init(root: JSONNode) {
    self.root = root
  }

  mutating func statement(_ name: String) -> PublishedStatement? {
    let asAt = day("asAt")
    let figures = list("figures").compactMap { figure($0) }
    let (sums, shares) = (list("sums").map { sum($0) }, list("shares").compactMap { share($0) })
    let joined = root["joined"] == nil ? [] : list("joined").compactMap { join($0) }
    let tables = list("tables").map { table($0) }
    return asAt.map {
      PublishedStatement(
        name: name, asAt: $0, figures: figures, sums: sums, joined: joined, shares: shares,
        tables: tables)
    }
  }

  private mutating func day(_ name: String) -> Day? {
    guard let node = member(name, of: root) else { return nil }
    guard case .text(let text) = node.content, let day = Day(text) else {
      return node.refused("a day such as \"2026-10-01\"", &findings)
    }
    return day
  }

  private mutating func list(_ name: String) -> [JSONNode] {
    member(name, of: root)?.list(&findings) ?? []
  }

  private mutating func member(_ name: String, of node: JSONNode) -> JSONNode? {
    if let value = node[name] { return value }
    findings.append(Finding(.error, at: node.place, "\(node.named) must have '\(name)'."))
    return nil
  }

  private mutating func text(_ name: String, of node: JSONNode) -> String {
    member(name, of: node)?.text(&findings) ?? ""
  }

  private mutating func figure(_ node: JSONNode) -> PublishedFigure? {
    let id = text("id", of: node)
    guard known.insert(id).inserted else {
      findings.append(Finding(.error, at: node.place, "The figure '\(id)' comes twice."))
      return nil
    }
    guard let shown = shown(node) else { return nil }
    return PublishedFigure(
      id: id, label: text("label", of: node), unit: text("unit", of: node), shown: shown)
  }

  private mutating func shown(_ node: JSONNode) -> PublishedFigure.Shown? {
    guard let value = node["value"] else {
      guard node["symbol"] != nil else {
        findings.append(Finding(.error, at: node.place, Message.nothingShown(node.named)))
        return nil
      }
      let symbol = text("symbol", of: node)
      let step = node["roundedTo"].flatMap { decimal($0) }
      guard symbol == PublishedFigure.negligible, let step else { return .symbol(symbol) }
      return .rounded(ExactDecimal(coefficient: 0, scale: 0), step: step)
    }
    guard let value = decimal(value) else { return nil }
    guard let step = node["roundedTo"] else { return .exactly(value) }
    return decimal(step).map { .rounded(value, step: $0) }
  }

  private mutating func decimal(_ node: JSONNode) -> ExactDecimal? {
    guard case .text(let text) = node.content, let number = ExactDecimal(text) else {
      return node.refused("a number in quotation marks, such as \"12\" or \"13.4\"", &findings)
    }
    return number
  }

  private mutating func sum(_ node: JSONNode) -> PublishedSum {
    PublishedSum(total: names("total", of: node), parts: names("parts", of: node))
  }

  private mutating func join(_ node: JSONNode) -> PublishedSum? {
    let figure = member("figure", of: node).flatMap { figureName($0) }
    let parts = member("parts", of: node)?.list(&findings).compactMap { $0.text(&findings) } ?? []
    return figure.map { PublishedSum(total: [$0], parts: parts) }
  }

  private mutating func names(_ name: String, of node: JSONNode) -> [String] {
    let items = member(name, of: node)?.list(&findings) ?? []
    return items.compactMap { figureName($0) }
  }

  /// The name of a figure that the statement has.
  private mutating func figureName(_ node: JSONNode) -> String? {
    guard let name = node.text(&findings) else { return nil }
    if known.contains(name) { return name }
    findings.append(Finding(.error, at: node.place, Message.unknown(name)))
    return nil
  }

  private mutating func share(_ node: JSONNode) -> PublishedShare? {
    let names = ["percent", "part", "whole"].map { name in
      member(name, of: node).flatMap { figureName($0) }
    }
    let decimals = member("decimals", of: node)?.wholeNumber(&findings)
    let per = node["per"].map { $0.wholeNumber(&findings) } ?? 100
    guard let percent = names[0], let part = names[1], let whole = names[2], let decimals, let per
    else { return nil }
    return PublishedShare(
      percent: percent, part: part, whole: whole, decimals: decimals, per: per)
  }

  private mutating func table(_ node: JSONNode) -> PublishedTable {
    let columns = member("columns", of: node)?.list(&findings) ?? []
    let rows = member("rows", of: node)?.list(&findings) ?? []
    return PublishedTable(
      id: text("id", of: node), title: text("title", of: node),
      file: node["file"].flatMap { $0.text(&findings) },
      columns: columns.map { text("title", of: $0) },
      rows: rows.map { row in row.list(&findings).map { cell($0) } })
  }

  private mutating func cell(_ node: JSONNode) -> PublishedTable.Cell {
    if let figure = node["figure"] { return .figure(figureName(figure) ?? "") }
    guard case .text(let text)? = node["text"]?.content else { return .text("") }
    return .text(text)
  }
}

private enum Message {
  static func nothingShown(_ way: String) -> String {
    "\(way) must have a value, or the symbol that stands in its place."
  }

  static func unknown(_ name: String) -> String {
    "'\(name)' is none of the statement's figures."
  }
}
