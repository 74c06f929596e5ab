import Foundation
package import Testing

/// The engine axe-core in a real browser without a window, where `Scripts/set-up-browser` put both.
package enum AccessibilityEngine {
  private static let engine = "\(ProjectFolder.path)/.build/axe/axe.min.js"

  package static let isThere =
    FileManager.default.fileExists(atPath: engine) && HeadlessBrowser.program != nil

  /// Looks at a page as it is shown at a width, by all rules of the engine of every level.
  package static func report(on page: String, width: Int) throws -> AccessibilityReport {
    let folder = try TemporaryFolder()
    let script = URL(fileURLWithPath: engine)
    try FileManager.default.copyItem(at: script, to: folder.url.appendingPathComponent("axe.js"))
    try write(page: page, width: width, in: folder.url)
    let shown = try HeadlessBrowser.shown(folder.url.appendingPathComponent("frame.html"))
    let result = try #require(
      shown.firstMatch(of: /<pre id="result">(.*?)<\/pre>/)?.1.removingPercentEncoding,
      "The engine did not answer.")
    return try JSONDecoder().decode(AccessibilityReport.self, from: Data(result.utf8))
  }

  private static func write(page: String, width: Int, in folder: URL) throws {
    let files = [
      "page.html": scripted(page), "run.js": run,
      "frame.html": frame.replacingOccurrences(of: "WIDTH", with: "\(width)"),
    ]
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
  }

  /// The page with the engine in it, and without the line that forbids it any script.
  private static func scripted(_ page: String) -> String {
    page.replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
      .replacingOccurrences(
        of: "</body>", with: #"<script src="axe.js"></script><script src="run.js"></script></body>"#
      )
  }

  /// A browser's window has a least width of 500 pixels, a frame in it has not.
  private static let frame = """
    <!DOCTYPE html>
    <html lang="en"><title>Frame</title><body style="margin: 0">
    <script>
    addEventListener("message", event => {
      const result = document.createElement("pre");
      result.id = "result";
      result.textContent = encodeURIComponent(event.data);
      document.body.append(result);
    });
    </script>
    <iframe src="page.html" width="WIDTH" height="900" style="border: 0"></iframe>
    </body></html>
    """

  private static let run = """
    const rules = Object.fromEntries(axe.getRules().map(rule => [rule.ruleId, {enabled: true}]));
    axe.run(document, {rules}).then(result => parent.postMessage(JSON.stringify({
      width: innerWidth,
      neededWidth: document.documentElement.scrollWidth,
      rulesPassed: result.passes.length,
      findings: result.violations.flatMap(rule => rule.nodes.map(node => ({
        rule: rule.id, impact: node.impact, element: node.html.slice(0, 200),
        summary: node.failureSummary
      })))
    }), "*"));
    """
}

extension Trait where Self == ConditionTrait {
  /// Skips a test, and says so, where there is no browser or no engine.
  package static var needsAccessibilityEngine: Self {
    .enabled(
      if: AccessibilityEngine.isThere,
      "Skipped: Chromium or axe-core is not here. 'Scripts/set-up-browser' fetches them.")
  }
}
