import ArgumentParser
import MarketPosition

struct StatementTemplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Print an empty section, with the names of all figures and tables.",
    discussion: """
      Put it in Contracts/Statement/Sections under a name of your own, fill it in, and name it in \
      Contracts/Statement/statement.yaml where it is to stand.

      Example: caremarket statement template --output our-promise.yaml
      """
  )

  @Option(help: ArgumentHelp("The file to write it to.", valueName: "file"))
  var output: String?

  func run() throws {
    let text = SectionTemplate.text
    guard let output else { return try StandardOutput.write(Bytes(text.utf8)) }
    try OutputFile(path: output).write(Bytes(text.utf8))
    try StandardOutput.say("Wrote \(output).")
  }
}
