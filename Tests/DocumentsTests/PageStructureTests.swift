import Foundation
import TestSupport
import Testing

@testable import Documents

/// What WCAG 2.2 AA asks of a page's structure, on a report with every kind of block.
@Suite struct PageStructureTests {
  private let text: String
  private let page: Markup

  init() throws {
    text = try Templates.page().render(SampleReport.report)
    page = try Markup(page: text)
  }

  /// Set `CAREMARKET_SAMPLE_PAGE` to a file to look at the page in a browser.
  @Test func `the same report is the same page, byte for byte`() throws {
    #expect(Array(text.utf8) == Array(try Templates.page().render(SampleReport.report).utf8))
    if let file = ProcessInfo.processInfo.environment["CAREMARKET_SAMPLE_PAGE"] {
      try text.write(toFile: file, atomically: true, encoding: .utf8)
    }
  }

  @Test func `the page says its language and its title`() {
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    #expect(
      page.elements("title").first?.words
        == "Children's homes and foster care: our market – Westmarch Council")
  }

  @Test func `there is one first heading and no level is skipped`() {
    let levels = page.elements("h1", "h2", "h3", "h4", "h5", "h6").compactMap {
      $0.name.last?.wholeNumberValue
    }
    #expect(levels.count { $0 == 1 } == 1)
    #expect(levels.first == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(levels.contains(4))
  }

  @Test func `every name is given once and every link and label leads to one`() {
    let ids = page.all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let labels = page.all.compactMap { $0.attributes["aria-labelledby"] }
      .flatMap { $0.split(separator: " ").map(String.init) }
    let targets = page.elements("a").compactMap { $0.attributes["href"]?.dropFirst() }
    #expect(!labels.isEmpty && !targets.isEmpty)
    #expect(Set(labels).union(targets.map(String.init)).subtracting(ids) == [])
  }

  @Test func `the contents link to every section`() {
    let contents = page.elements("nav").first?.elements("a").map(\.words)
    #expect(
      contents == [
        "Summary", "The local picture of supply", "Quality", "Over the years",
        "How far away services are", "About this document",
      ])
  }

  @Test func `the first link skips to the main part`() {
    #expect(page.elements("a").first?.attributes["href"] == "#main")
    #expect(page.elements("main").map { $0.attributes["id"] } == ["main"])
    #expect(page.elements("header").count == 1 && page.elements("footer").count == 1)
  }

  @Test func `every table has a caption and says what each heading heads`() {
    let tables = page.elements("table")
    #expect(tables.count == 7)
    for table in tables {
      #expect(table.children.first?.name == "caption")
      #expect(table.children.first?.words.isEmpty == false)
      let columns = table.elements("thead").flatMap { $0.elements("th") }
      #expect(columns.allSatisfy { $0.attributes["scope"] == "col" && !$0.words.isEmpty })
      for row in table.elements("tbody").flatMap({ $0.elements("tr") }) {
        #expect(row.children.first?.attributes["scope"] == "row")
        #expect(row.children.count == columns.count)
      }
    }
  }

  @Test func `wide tables can be scrolled by keyboard and say what they are`() {
    let regions = page.all.filter { $0.attributes["role"] == "region" }
    #expect(regions.count == 3)
    #expect(
      regions.allSatisfy { $0.attributes["tabindex"] == "0" && $0.elements("table").count == 1 })
  }

  @Test func `every chart has words for it and its figures beside it`() {
    let figures = page.elements("figure")
    #expect(figures.count == 6)
    for figure in figures {
      let drawing = figure.elements("svg").first
      #expect(drawing?.attributes["role"] == "img")
      #expect(drawing?.children.prefix(2).map(\.name) == ["title", "desc"])
      #expect(drawing?.children.prefix(2).allSatisfy { !$0.words.isEmpty } == true)
      #expect(figure.elements("details").flatMap { $0.elements("table") }.count == 1)
    }
  }

  @Test func `the page needs nothing from elsewhere and runs nothing`() {
    #expect(page.elements("script", "link", "img", "iframe", "object", "base", "form").isEmpty)
    #expect(!text.contains("http:") && !text.contains("https:") && !text.contains("@import"))
    let addresses = page.all.flatMap { [$0.attributes["href"], $0.attributes["src"]] }
    #expect(addresses.compactMap(\.self).allSatisfy { $0.hasPrefix("#") })
    #expect(page.all.allSatisfy { !$0.attributes.keys.contains { $0.hasPrefix("on") } })
  }

  @Test func `a missing figure is told in words, and its symbol explained`() {
    let key = page.elements("li").map(\.words)
    #expect(key.contains("c not shown, so that no person can be identified"))
    let cells = page.elements("td").map(\.words)
    #expect(cells.contains("c (not shown, so that no person can be identified)"))
    #expect(page.elements("dd").map(\.words).contains("not availableNo returns this quarter"))
  }
}
