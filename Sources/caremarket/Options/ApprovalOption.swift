import ArgumentParser

/// The second person, who must agree to a suspension, a bar or its lifting.
struct ApprovalOption: ParsableArguments {
  @Option(help: ArgumentHelp("Who else approved it.", valueName: "name"))
  var approvedBy: String

  func validate() throws {
    try approvedBy.mustBeWritten(as: "--approved-by")
  }
}
