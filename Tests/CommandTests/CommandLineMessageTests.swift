import Testing

@testable import caremarket

@Suite struct CommandLineMessageTests {
  @Test(arguments: [
    (
      "The value '2026-02-30' is invalid for '--as-at <day>': must be a real day like 2026-04-01",
      "'--as-at' must be a real day like 2026-04-01, not '2026-02-30'."
    ),
    (
      "The value 'x' is invalid for '--format <format>'. Please provide one of 'csv' and 'json'.",
      "'--format' must be one of 'csv' and 'json', not 'x'."
    ),
    (
      "The value 'ten' is invalid for '--years <number>'",
      "'--years' must be a whole number, not 'ten'."
    ),
    ("Unknown option '--foo'", "Unknown option '--foo'."),
    (
      "Unknown option '--formt'. Did you mean '--format'?",
      "Unknown option '--formt'. Did you mean '--format'?"
    ),
  ])
  func `the parser's words become ours`(_ parser: String, _ ours: String) {
    #expect(
      CommandLineMessage.inOurWords("Error: \(parser)\nUsage: x") == "Error: \(ours)\nUsage: x")
  }

  @Test func `usage that is too long is broken between options`() {
    let usage = "USAGE: caremarket provider list [--database <file>] [--as-at <day>] [--x <y>]"
    #expect(
      HelpText.fitted(usage, places: 50) == """
        USAGE: caremarket provider list
               [--database <file>] [--as-at <day>]
               [--x <y>]
        """)
  }
}
