import ArgumentParser
import ProviderRegister
import Store
import Values

struct ProviderLift: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lift",
    abstract: "Open placing again: end a suspension or bar.",
    discussion: """
      Two people must agree. Every suspension and bar of the provider, service or group itself \
      ends on the day; one of its group stays until that is lifted too.

      Example: caremarket provider lift P12 --reason actions-completed \
      --decision-reference 'PB 18/2026' --decided-by 'Ines Thistleward' \
      --approved-by 'Dario Ormsgate'
      """
  )

  @OptionGroup var standing: StandingOptions

  func run() throws {
    let decision = try standing.decided(for: "lift").decision
    let store = try standing.database.open()
    let (whose, lifted) = try store.change(standing.user.change(by: "provider lift")) { db in
      let whose = try standing.subject.subject(on: decision.from, db)
      return (whose, try Standing.lift(whose, decision, db))
    }
    let still = try store.read { db in try whose.standing(on: decision.from, db) }
    let list = lifted.map { "\($0.status.rawValue) since \($0.range.from.inWords)" }
    try StandardOutput.say(
      """
      Lifted from \(decision.from.inWords): \(whose.named), \(list.joined(separator: ", ")).
      It is now \(still.rawValue).
      """)
  }
}
