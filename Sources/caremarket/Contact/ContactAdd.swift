import ArgumentParser
import ProviderRegister
import Store
import Values

struct ContactAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Record a person to speak to at a provider.",
    discussion: """
      Someone of the same name and role with another email or telephone number is recorded anew \
      from the day, and the former record ends. Many at once come with 'caremarket import contacts'.

      Example: caremarket contact add P12 --name 'Oren Brackwell' --role 'Responsible individual' \
      --telephone '01632 960111' --from 2026-04-01
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var from: FromOption

  @Argument(help: "The provider: its number, as in P12, or any spelling of its name.")
  var provider: String

  @Option(help: ArgumentHelp("The person's name.", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("What they are to be spoken to about.", valueName: "role"))
  var role: String

  @Option(help: ArgumentHelp("Their address for email.", valueName: "address"))
  var email: String?

  @Option(help: ArgumentHelp("Their telephone number.", valueName: "number"))
  var telephone: String?

  func validate() throws {
    try name.mustBeWritten(as: "--name")
    try role.mustBeWritten(as: "--role")
  }

  func run() throws {
    let day = try from.day()
    let draft = ContactDraft(name: name, role: role, email: email, telephone: telephone)
    let (owner, isNew) = try database.open().change(user.change(by: "contact add")) { db in
      let owner = try ProviderQueries.provider(provider, db)
      return (owner, try Contact.add(draft, to: owner, from: day, changedOn: day, db))
    }
    try StandardOutput.say(
      isNew
        ? "Recorded \(name), \(role), for \(owner.named) from \(day.inWords)."
        : "Nothing changed: \(name), \(role), is recorded for \(owner.named) already.")
  }
}
