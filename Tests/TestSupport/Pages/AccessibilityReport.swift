/// What the accessibility engine found in a page at one width.
package struct AccessibilityReport: Decodable {
  /// How wide the page was shown, in CSS pixels.
  package let width: Int
  /// How wide it has to be so that nobody scrolls sideways.
  package let neededWidth: Int
  /// How many rules had something to look at in the page.
  package let rulesPassed: Int
  package let findings: [AccessibilityFinding]
}
