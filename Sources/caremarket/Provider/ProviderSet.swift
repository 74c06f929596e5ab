import ArgumentParser
import ProviderRegister
import Store

struct ProviderSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Change what is recorded of a provider.",
    discussion: """
      Only what you name is changed; an empty text, as in --email '', takes it away. After a new \
      name the old one still finds the provider. The group is set with 'caremarket group set'.

      Example: caremarket provider set P12 --contact 'Ines Thistleward' --from 2026-04-01
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var details: ProviderDetailOptions
  @OptionGroup var from: FromOption

  @Argument(help: "The provider: its number, as in P12, or any spelling of its name.")
  var provider: String

  @Option(help: ArgumentHelp("Its name from now on.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("Another way in which files write its name.", valueName: "name"))
  var spelling: [String] = []

  @Option(
    help: ArgumentHelp(
      "The commissioner who is its single point of contact, from the day given by --from.",
      valueName: "name"))
  var contact: String?

  func validate() throws {
    guard contact != nil || from.from == nil else {
      throw ValidationError("'--from' says from when '--contact' holds: give both.")
    }
    guard contact != nil || !spelling.isEmpty || !written.isEmpty else {
      throw ValidationError("Say what to change, as in '--telephone'.")
    }
  }

  func run() throws {
    let day = try from.day()
    let change = try user.change(by: "provider set")
    let recorded = try database.open().change(change) { db in
      let known = try ProviderQueries.provider(provider, db)
      try known.set(written, db)
      for spelling in spelling { try known.add(spelling: spelling, db) }
      if let contact {
        try SinglePointOfContact.set(contact, for: known, from: day, Recording(change), db)
      }
      return try ProviderQueries.provider(known.reference, db)
    }
    try StandardOutput.say("Recorded for \(recorded.named).")
  }

  private var written: ProviderDetails {
    var written = details.details
    written.name = name
    return written
  }
}

extension ProviderDetails {
  fileprivate var isEmpty: Bool { self == ProviderDetails() }
}
