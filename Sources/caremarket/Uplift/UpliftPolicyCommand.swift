import ArgumentParser

struct UpliftPolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Check a policy of uplifts, and write the page that is published.",
    discussion: """
      A policy is a file in Contracts/Uplifts, or any other that ends in .yaml.

      Example: caremarket uplift policy check westmarch-2026-27
      """,
    subcommands: [UpliftPolicyCheck.self, UpliftPolicyPublish.self]
  )
}
