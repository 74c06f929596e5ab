import ArgumentParser

/// Which action plan a command is about.
struct PlanOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The action plan (default: the only one there is).", valueName: "name"))
  var plan: String?
}
