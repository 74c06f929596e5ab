import ArgumentParser
import GRDB
import ProviderRegister
import Store
import Values

struct ForumInvite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: "Record which providers are invited to a forum.",
    discussion: """
      Name them, or choose with --area, --region and --type those that own such a service today. \
      Who is invited already stays so. No letters are sent.

      Example: caremarket forum invite 1 --area Westmarch --type "Children's home"
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var user: UserOption
  @OptionGroup var area: AreaOptions

  @Argument(help: "The number of the forum.")
  var forum: Int

  @Argument(help: "The providers: their numbers, as in P12, or any spelling of their names.")
  var providers: [String] = []

  private var chooses: Bool { area.area != nil || area.region != nil || !area.type.isEmpty }

  func validate() throws {
    guard chooses || !providers.isEmpty else {
      throw ValidationError("Name the providers, or choose them as with '--area'.")
    }
  }

  func run() throws {
    let change = try user.change(by: "forum invite")
    let (found, invited) = try database.open().change(change) { db in
      let found = try ForumQueries.known(forum, db)
      let named = try providers.map { try ProviderQueries.provider($0, db) }
      return (found, try found.invite(named + (chooses ? chosen(db) : []), db))
    }
    try StandardOutput.say("Invited \(invited.count.counted("provider")) to '\(found.title)'.")
    for provider in invited { try StandardOutput.say("  \(provider.named)") }
  }

  private func chosen(_ db: Database) throws -> [Provider] {
    let today = try SystemDay.today()
    let filter = try area.filter(on: today, types: imports.provisionTypes(database), db)
    let owners = Set(try ServiceQueries.services(on: today, filter, db).compactMap(\.provider))
    return try ProviderQueries.all(db).filter { owners.contains($0.number) }
  }
}
