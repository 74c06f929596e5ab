import ArgumentParser
import PlacementAgreements
import ProviderRegister
import QualityVisits
import Store
import Values

struct AgreementActivate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "activate",
    abstract: "Say that the placement or support has begun.",
    discussion: """
      It begins on the first day that the agreement gives. A service that has been suspended, barred \
      or closed since the draft needs two people and a reason. An agreement whose place it takes ends \
      with the day before.

      Example: caremarket agreement activate A12
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var exception: PlacingExceptionOptions

  @Argument(help: "The agreement, by its reference.")
  var agreement: String

  func run() throws {
    let today = try SystemDay.today()
    let exception = try exception.exception(by: user, contracts.folder(database).plainWords())
    let change = try user.change(by: "agreement activate")
    let file = try database.open().change(change) { db in
      let stepping = try AgreementStepping(agreement, Recording(change), db)
      try stepping.activate(today: today, person: change.user, exception: exception, db)
      return try AgreementFile(agreement, on: today, db)
    }
    try StandardOutput.say(AgreementActivate.sentence(file))
  }

  private static func sentence(_ file: AgreementFile) -> String {
    let former = file.supersedes.map { " It takes the place of \($0)." } ?? ""
    let missing = [
      file.state.signedByProvider == nil ? "the provider" : nil,
      file.state.signedByAuthority == nil ? "the council" : nil,
    ].compactMap(\.self)
    let unsigned =
      missing.isEmpty ? "" : " Not yet signed by \(missing.joined(separator: " or "))."
    return """
      \(file.agreement.reference) is active from \(file.agreement.from.inWords).\(former)\(unsigned)
      """
  }
}
