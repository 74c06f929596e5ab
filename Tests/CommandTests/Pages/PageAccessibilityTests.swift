import TestSupport
import Testing

/// The pages that commands write, as somebody with a screen reader, a keyboard or a phone has them.
@Suite struct PageAccessibilityTests {
  @Test(.needsAccessibilityEngine, arguments: WrittenPage.all)
  func `the engine finds nothing of any level, and nobody scrolls sideways`(_ page: WrittenPage)
    async throws
  {
    let text = try await page.text()
    for width in [320, 1_280] {
      let report = try AccessibilityEngine.report(on: text, width: width)
      #expect(report.findings == [])
      #expect(report.width == width)
      #expect(report.neededWidth <= width)
    }
  }

  @Test(arguments: WrittenPage.all)
  func `headings, parts of the page, tables and charts come in reading order`(_ page: WrittenPage)
    async throws
  {
    #expect(ReadingOrder(try Markup(page: await page.text())).problems == [])
  }
}
