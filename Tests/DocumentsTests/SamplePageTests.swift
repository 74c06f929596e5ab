import Foundation
import Testing

@testable import Documents

@Suite struct SamplePageTests {
  /// Set `CAREMARKET_SAMPLE_PAGE` to a file to look at the page in a browser.
  @Test func `a report with every kind of block becomes one page, the same each time`() throws {
    let page = try Templates.page().render(SampleReport.report)
    #expect(page == (try Templates.page().render(SampleReport.report)))
    #expect(page.contains("<!DOCTYPE html>"))
    if let file = ProcessInfo.processInfo.environment["CAREMARKET_SAMPLE_PAGE"] {
      try page.write(toFile: file, atomically: true, encoding: .utf8)
    }
  }
}
