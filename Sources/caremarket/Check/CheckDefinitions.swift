import ArgumentParser
import Definitions
import Values

struct CheckDefinitions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "definitions",
    abstract: "Read every file of policies and mappings strictly, and say which folders are used.",
    discussion: """
      Unknown keys, days that do not exist and missing references are named with file and line. Run \
      it after changing a file in Contracts or Imports.

      Example: caremarket check definitions --contracts ~/our-contracts
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var imports: ImportsOption

  func run() throws {
    let contracts = try contracts.folder(besideDatabase: database.path)
    let imports = try imports.folder(besideDatabase: database.path)
    try StandardOutput.say("Contracts: \(contracts.path) (\(contracts.origin.inWords))")
    try StandardOutput.say("Imports: \(imports.path) (\(imports.origin.inWords))")
    let files = DefinitionFiles(
      contracts: contracts.path, imports: imports.path, today: try SystemDay.today())
    let result = files.check()
    result.findings.forEach { StandardError.say($0.description) }
    let problems = result.findings.count
    try StandardOutput.say(
      "\(result.files.counted("file")) read, \(problems == 0 ? "no problem" : problems.counted("problem"))."
    )
    if problems > 0 { throw CommandEnding(status: .foundSomething) }
  }
}

extension FoundFolder.Origin {
  fileprivate var inWords: String {
    switch self {
    case .byOption: "given on the command line"
    case .byEnvironment: "named in the environment"
    case .besideDatabase: "beside the database"
    case .installed: "installed with caremarket"
    case .checkout: "of the checkout that caremarket was built from"
    }
  }
}
