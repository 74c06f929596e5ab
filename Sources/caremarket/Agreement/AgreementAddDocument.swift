import ArgumentParser
import PlacementAgreements
import ProviderRegister
import Store
import Values

struct AgreementAddDocument: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add-document",
    abstract: "Say where a document of an agreement is kept.",
    discussion: """
      Only the reference is kept, never the document or anything that it says. The kinds stand in \
      Contracts/Agreements/agreement-kinds.yaml.

      Example: caremarket agreement add-document A12 --kind placementPlan --reference DOC/2026/118
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepDayOption

  @Argument(help: "The agreement, by its reference.")
  var agreement: String

  @Option(help: ArgumentHelp("What kind of document it is.", valueName: "code"))
  var kind: String

  @Option(help: ArgumentHelp("Where it is kept.", valueName: "reference"))
  var reference: String

  func validate() throws {
    try reference.mustBeWritten(as: "--reference")
  }

  func run() throws {
    let kinds = try contracts.folder(database).agreementKinds()
    let document = AgreementDocument(kind: kind, reference: reference, day: try step.day())
    let change = try user.change(by: "agreement add-document")
    let file = try database.open().change(change) { db in
      let stepping = try AgreementStepping(agreement, Recording(change), db)
      try stepping.add(document, kinds, db)
      return try AgreementFile(agreement, on: document.day, db)
    }
    let missing = kinds.documents.filter { file.missingDocuments(kinds).contains($0.code) }
    let rest =
      missing.isEmpty
      ? "None is missing." : "Still to come: \(missing.map(\.title).joined(separator: ", "))."
    try StandardOutput.say("Recorded \(reference) with \(file.agreement.reference). \(rest)")
  }
}
