import ArgumentParser

/// Whether a command only says what it would change.
struct DryRunOption: ParsableArguments {
  @Flag(name: .customLong("dry-run"), help: "Say what would change, and change nothing.")
  var isDryRun = false
}
