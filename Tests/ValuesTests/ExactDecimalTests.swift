import Testing

@testable import Values

@Suite struct ExactDecimalTests {
  @Test(arguments: ["0", "12", "12.20", "0.05", "-3.7", "-0.05", "9223372036854775807"])
  func `a number reads back as it was written`(_ text: String) {
    #expect(ExactDecimal(text)?.description == text)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1,200", "12.21 per hour", "1e3", "+1", " 1", "1.2.3", "--1", "٣",
    "9223372036854775808",
  ])
  func `anything but digits and one point is no number`(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func `the digits after the point are kept`() {
    #expect(ExactDecimal("12.20") == ExactDecimal(coefficient: 1220, scale: 2))
    #expect(ExactDecimal("12.20") != ExactDecimal("12.2"))
  }
}
