import Documents
import Testing
import Values

@testable import MarketPosition

/// What a number counts, as it is said of one and of several.
@Suite struct WordingTests {
  @Test(arguments: [
    (Cell.count(1), "1 child lives here."), (.count(0), "0 children live here."),
    (.count(1204), "1,204 children live here."),
    (.missing(.suppressed), "[not shown] children live here."),
  ])
  func `one child is a child and everything else children`(_ cell: Cell, _ words: String) {
    var findings: [Finding] = []
    let wording = Wording(
      "{{ homes.far | child lives | children live }} here.", at: Place(file: "a.yaml"),
      known: ["homes.far"], &findings)
    #expect(findings.isEmpty)
    #expect(wording.figures == ["homes.far"])
    #expect(wording.text { _ in cell } == words)
  }

  @Test(arguments: [
    "{{ homes.far | children }}", "{{ homes.far | child | }}", "{{ homes.far | a | b | c }}",
  ])
  func `a noun without its plural is a slip`(_ text: String) {
    var findings: [Finding] = []
    _ = Wording(text, at: Place(file: "a.yaml"), known: ["homes.far"], &findings)
    #expect(findings.map(\.message).contains { $0.contains("of one and of several") })
  }
}
