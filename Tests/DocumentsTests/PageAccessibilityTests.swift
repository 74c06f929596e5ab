import Foundation
import TestSupport
import Testing

@testable import Documents

/// The report with every kind of block, as somebody with a screen reader, a keyboard or a phone has it.
@Suite struct PageAccessibilityTests {
  private let page: String

  init() throws {
    page = try Templates.page().render(SampleReport.report)
  }

  @Test(.needsAccessibilityEngine, arguments: [320, 1_280])
  func `the engine finds nothing in any kind of block, and nobody scrolls sideways`(_ width: Int)
    throws
  {
    let report = try AccessibilityEngine.report(on: page, width: width)
    #expect(report.findings == [])
    #expect(report.rulesPassed > 20)
    #expect(report.width == width)
    #expect(report.neededWidth <= width)
  }

  @Test(.needsAccessibilityEngine)
  func `the engine finds a field without a label and text that is too pale`() throws {
    let spoilt = page.replacingOccurrences(
      of: "</main>", with: "<p style=\"color: #999\">Pale</p><input type=\"text\"/></main>")
    let report = try AccessibilityEngine.report(on: spoilt, width: 320)
    #expect(Set(report.findings.map(\.rule)).isSuperset(of: ["label", "color-contrast"]))
  }

  @Test func `headings, parts of the page, tables and charts come in reading order`() throws {
    #expect(ReadingOrder(try Markup(page: page)).problems == [])
  }

  @Test(arguments: [
    ("<h3", "<h5", "</h3>", "</h5>", "skips a level"),
    ("<h1>", "<p>", "</h1>", "</p>", "one main heading"),
    ("<footer", "<div", "</footer>", "</div>", "parts of the page"),
    ("<thead>", "<tbody>", "</thead>", "</tbody>", "is out of order"),
    ("<table", "<div", "</table>", "</div>", "has no table after it"),
  ])
  func `what is out of order is told`(
    _ start: String, _ otherStart: String, _ end: String, _ otherEnd: String, _ told: String
  ) throws {
    let spoilt = page.replacingOccurrences(of: start, with: otherStart)
      .replacingOccurrences(of: end, with: otherEnd)
    let problems = ReadingOrder(try Markup(page: spoilt)).problems
    #expect(problems.contains { $0.contains(told) })
  }
}
