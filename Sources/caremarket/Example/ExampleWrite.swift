import ArgumentParser
import ExampleCouncil
import Values

struct ExampleWrite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Write the files of Westmarch, a council that does not exist.",
    discussion: """
      The files have exactly the shape of the real ones, and no real person, provider or address \
      is in them. The same numbers always give the same files. Files of the same names are \
      replaced; others in the folder are left alone. Nothing is imported.

      Example: caremarket example write westmarch --children 680
      """
  )

  @Argument(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var folder: String

  @Option(
    help: ArgumentHelp(
      "How many children are looked after (default: \(ExampleCouncil.usualChildren)). "
        + "The market grows with them.", valueName: "number"),
    transform: atLeastOne)
  var children: Int = ExampleCouncil.usualChildren

  @Option(
    help: ArgumentHelp(
      "How many yearly provider files there are (default: \(ExampleCouncil.usualYears)).",
      valueName: "number"),
    transform: atLeastOne)
  var years: Int = ExampleCouncil.usualYears

  @Option(
    help: ArgumentHelp(
      "How many yearly children's returns there are (default: \(ExampleCouncil.usualReturns)).",
      valueName: "number"),
    transform: atLeastOne)
  var returns: Int = ExampleCouncil.usualReturns

  @Option(help: ArgumentHelp("Another number makes another council.", valueName: "number"))
  var seed: UInt64 = ExampleCouncil.usualSeed

  func run() throws {
    let council = ExampleCouncil(
      children: children, years: years, returns: returns, seed: seed)
    let files = try council.write(to: folder)
    try StandardOutput.say("Wrote \(files.count.counted("file")) to '\(folder)':")
    try StandardOutput.say(files.map { "  \($0)" }.joined(separator: "\n"))
  }
}

/// Reads a number of things of which there must be one.
private func atLeastOne(_ text: String) throws -> Int {
  guard let number = Int(text), number >= 1 else {
    throw ValueError(mustBe: "a whole number from 1")
  }
  return number
}
