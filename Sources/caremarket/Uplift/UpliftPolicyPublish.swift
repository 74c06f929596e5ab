import ArgumentParser
import Definitions
import Documents
import FeeUplifts
import Geography
import Store
import Values

struct UpliftPolicyPublish: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Write a policy as the page that the council publishes before the year.",
    discussion: """
      The page says each rule in words, from when fees change, how they are rounded and when providers \
      may ask. It names nobody.

      Example: caremarket uplift policy publish westmarch-2026-27 --output policy.html
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var imports: ImportsOption

  @Argument(
    help: ArgumentHelp(
      "The policy: a name in Contracts/Uplifts, or a file that ends in .yaml.",
      valueName: "policy"))
  var policy: String

  @Option(help: ArgumentHelp("The file to write, as policy.html.", valueName: "file"))
  var output: String

  func run() throws {
    let folder = try contracts.folder(database)
    let policy = try folder.upliftPolicy(
      policy, serviceTypes: imports.placementTypes(database))
    let council = try database.open().read { try Council.fetch($0).authority.name }
    let page = try HTMLPage(named: "uplift", reading: folder.template)
    let report = Report(policy: policy, council: council, on: try SystemDay.today())
    try OutputFile(path: output).write(Bytes(page.render(report).utf8))
    try StandardOutput.say("Wrote \(output).")
  }
}
