import ArgumentParser
import ProviderRegister
import Store
import Values

struct GroupSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Record which group a provider belongs to from a day.",
    discussion: """
      A group of a new name is added. The group before is ended on the day and stays in the \
      history. With --none the provider belongs to no group from then on.

      Example: caremarket group set P12 --group 'Larkenby Group' --from 2026-04-01 \
      --reason 'Bought by it, Companies House filing of 3 April 2026'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var from: FromOption

  @Argument(help: "The provider: its number, as in P12, or any spelling of its name.")
  var provider: String

  @Option(help: ArgumentHelp("The group's name.", valueName: "name"))
  var group: String?

  @Flag(help: "It belongs to no group from then on.")
  var none = false

  @Option(help: ArgumentHelp("How it is known.", valueName: "text"))
  var reason: String

  func validate() throws {
    guard (group == nil) == none else {
      throw ValidationError("Name one group with '--group', or say '--none'.")
    }
    guard group?.contains(where: \.isLetter) ?? true else {
      throw ValidationError("A group needs a name with letters in it.")
    }
    try reason.mustBeWritten(as: "--reason")
  }

  func run() throws {
    let day = try from.day()
    let change = try user.change(by: "group set")
    let provider = try database.open().change(change) { db in
      let found = try ProviderQueries.provider(self.provider, db)
      try GroupMembership.set(
        found, group: group, from: day, reason: reason, Recording(change), db)
      return found
    }
    let belongs = group.map { "belongs to \($0)" } ?? "belongs to no group"
    try StandardOutput.say("\(provider.named) \(belongs) from \(day.inWords).")
  }
}
