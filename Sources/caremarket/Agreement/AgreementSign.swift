import ArgumentParser
import PlacementAgreements
import ProviderRegister
import Store
import Values

struct AgreementSign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Say that the provider or the council has signed an agreement.",
    discussion: """
      Who signed is the person who may bind the party: never a child or a parent. '--document' says \
      where the signed copy is kept. A placement may begin before both have signed; the signatures \
      can then follow.

      Example: caremarket agreement sign A12 --by provider --person 'Ines Thistleward' --document \
      SIGN/2026/41
      """
  )

  /// A party to an agreement.
  enum Party: String, CaseIterable, ExpressibleByArgument {
    case provider
    case authority

    var status: AgreementStatus { self == .provider ? .signedByProvider : .signedByAuthority }
  }

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepDayOption

  @Argument(help: "The agreement, by its reference.")
  var agreement: String

  @Option(help: "Who signed: provider or authority.")
  var by: Party

  @Option(help: ArgumentHelp("The person who signed for them.", valueName: "name"))
  var person: String

  @Option(help: ArgumentHelp("Where the signed copy is kept.", valueName: "reference"))
  var document: String?

  func validate() throws {
    try person.mustBeWritten(as: "--person")
    try document?.mustBeWritten(as: "--document")
  }

  func run() throws {
    let day = try step.day()
    let change = try user.change(by: "agreement sign")
    let file = try database.open().change(change) { db in
      let stepping = try AgreementStepping(agreement, Recording(change), db)
      let facts = StepFacts(day: day, person: person, documentReference: document)
      try stepping.take(by.status, facts, db)
      return try AgreementFile(agreement, on: day, db)
    }
    try StandardOutput.say(sentence(file, day))
  }

  private func sentence(_ file: AgreementFile, _ day: Day) -> String {
    let party = by == .provider ? "the provider" : "the council"
    let other = by == .provider ? "the council" : "the provider"
    let rest = file.state.isSignedByBoth ? "Both have signed." : "Not yet by \(other)."
    return "\(file.agreement.reference) was signed by \(party) on \(day.inWords). \(rest)"
  }
}
