/// Lengths as SVG writes them, with at most two decimals so that a drawing is always the same text.
enum Length {
  /// A part of the width of the chart, where 100 is all of it.
  static func percent(_ number: Double) -> String { fixed(number) + "%" }

  /// A length in pixels, which stays the same however wide the chart is.
  static func pixels(_ number: Double) -> String { fixed(number) }

  private static func fixed(_ number: Double) -> String {
    guard number.isFinite else { return "0" }
    let hundredths = Int((min(max(number, -1e9), 1e9) * 100).rounded())
    let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    let sign = hundredths < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : "\(rest < 10 ? "0" : "")\(rest)"
    return "\(sign)\(whole).\(decimals)"
  }
}
