import Foundation
import Testing

@testable import Documents

/// What makes charts readable: round numbers, words that fit, and colours that can be told apart.
@Suite struct ChartStyleTests {
  @Test(arguments: [
    ([376.0, 12], true, AxisScale.Figures.plain, ["0", "100", "200", "300", "400"]),
    ([3], true, .plain, ["0", "1", "2", "3"]), ([1], true, .plain, ["0", "1"]),
    ([0], true, .plain, ["0", "1"]), ([], true, .plain, ["0", "1"]),
    ([0.7], false, .plain, ["0", "0.2", "0.4", "0.6", "0.8"]),
    ([-30, 50], true, .plain, ["-40", "-20", "0", "20", "40", "60"]),
    ([-7], true, .plain, ["-8", "-6", "-4", "-2", "0"]),
    ([78.5], false, .percent, ["0%", "20%", "40%", "60%", "80%"]),
    ([5_234.5], false, .pounds, ["£0", "£2,000", "£4,000", "£6,000"]),
    ([1_450_000], false, .pounds, ["£0", "£0.5m", "£1.0m", "£1.5m"]),
    ([9.3e18], true, .plain, ["0", "5,000,000tn", "10,000,000tn"]),
  ])
  func `an axis has round numbers and takes in zero`(
    _ numbers: [Double], _ areWhole: Bool, _ figures: AxisScale.Figures, _ labels: [String]
  ) {
    let axis = AxisScale(covering: numbers, wholeNumbersOnly: areWhole)
    #expect(axis.labels(as: figures) == labels)
  }

  @Test func `long names break into lines that fit a phone`() {
    let name = "Residential special school registered as a children's home"
    let lines = Lettering.lines(of: name, size: 16, width: 288)
    #expect(lines == ["Residential special school registered", "as a children's home"])
    let word = String(repeating: "m", count: 100)
    let pieces = Lettering.lines(of: word, size: 16, width: 288)
    #expect(pieces.joined() == word)
    #expect(pieces.allSatisfy { Lettering.width(of: $0, size: 16) <= 288 })
  }

  @Test func `labels that would touch are left out, the last one never`() {
    let years = (2010...2025).map(String.init)
    let positions = years.indices.map { Double($0) / 15 }
    let shown = Drawing.indicesThatFit(years, at: positions, in: 200).map { years[$0] }
    #expect(shown == ["2013", "2017", "2021", "2025"])
    #expect(Drawing.indicesThatFit(["2025"], at: [0.5], in: 200) == [0])
  }

  @Test func `no two of 36 series look the same and six differ by more than colour`() {
    let styles = (0..<36).map(SeriesStyle.init)
    #expect(Set(styles.map { "\($0.colour) \($0.hatch)" }).count == 36)
    #expect(Set(styles.prefix(6).map(\.hatch)).count == 6)
    #expect(Set(styles.prefix(6).map(\.mark)).count == 6)
    #expect(Set(styles.prefix(6).map { $0.dashes ?? "" }).count == 6)
  }

  /// WCAG 2.2, success criteria 1.4.3 (text, 4.5 to 1) and 1.4.11 (graphics, 3 to 1).
  @Test func `colours stand out from white as far as they must`() {
    for style in (0..<6).map(SeriesStyle.init) {
      #expect(contrastWithWhite(style.colour) >= 3, "\(style.colour)")
    }
    #expect(contrastWithWhite(Drawing.ink) >= 4.5)
    #expect(contrastWithWhite(Drawing.quietInk) >= 3)
  }

  private func contrastWithWhite(_ colour: String) -> Double {
    let digits = Array(colour.dropFirst())
    let parts = stride(from: 0, to: 6, by: 2).map { index -> Double in
      let part = Double(Int(String(digits[index...index + 1]), radix: 16) ?? 0) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 1.05 / (0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05)
  }
}
