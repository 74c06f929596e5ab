import ArgumentParser
import ProviderRegister
import Store
import Values

struct ProviderMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Record that two providers are one and the same.",
    discussion: """
      From then on the first is found under the second, with all its services, documents, contacts \
      and suspensions; so are its spellings in later files. Nothing that was recorded is changed. \
      Who merged them and why is kept.

      Example: caremarket provider merge P12 --into P7 --reason 'Same company number'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption

  @Argument(help: "The provider that is the same as another.")
  var provider: String

  @Option(help: ArgumentHelp("The provider that it is.", valueName: "provider"))
  var into: String

  @Option(help: ArgumentHelp("How it is known.", valueName: "text"))
  var reason: String

  func validate() throws {
    try reason.mustBeWritten(as: "--reason")
  }

  /// Says so where only the provider that was merged belonged to a group.
  private func hint(_ profile: ProviderProfile) -> String {
    guard profile.group == nil,
      let group = profile.groups.first(where: { $0.range.contains(profile.day) })?.groupName
    else { return "" }
    return """

      It belongs to no group, but the other one belonged to \(group): see 'caremarket group set'.
      """
  }

  func run() throws {
    let day = try SystemDay.today()
    let change = try user.change(by: "provider merge")
    let store = try database.open()
    let (merged, other) = try store.change(change) { db in
      try ProviderMerge.record(
        provider, into: into, on: day, reason: reason, Recording(change), db)
    }
    let profile = try store.read { db in try ProviderProfile(of: other, on: day, db) }
    try StandardOutput.say(
      """
      \(merged.named) is \(other.named) from now on, which has \
      \(profile.services.count.counted("service")) and \
      \((profile.services.places ?? 0).counted("place")).\(hint(profile))
      """)
  }
}
