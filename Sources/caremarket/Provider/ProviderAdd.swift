import ArgumentParser
import ProviderRegister
import Store

struct ProviderAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a provider that no file has.",
    discussion: """
      Providers that own services come with Ofsted's files, and many at once with \
      'caremarket import providers'. A name that belongs to a provider already, in any spelling, \
      is refused.

      Example: caremarket provider add 'Larkenby Care Ltd' --company-number 01234567
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var details: ProviderDetailOptions

  @Argument(help: "The name.")
  var name: String

  func validate() throws {
    guard name.contains(where: \.isLetter) else {
      throw ValidationError("A provider needs a name with letters in it.")
    }
  }

  func run() throws {
    let added = try database.open().change(user.change(by: "provider add")) { db in
      try Provider.add(named: name, details.details, db)
    }
    try StandardOutput.say("Added \(added.name) as \(added.reference).")
  }
}
