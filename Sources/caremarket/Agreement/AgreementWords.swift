import Definitions
import Importing
import PlacementAgreements

/// The words in which agreements are shown to people, by the codes that the records hold.
struct AgreementWords {
  let kinds: AgreementKinds
  let fees: FeeLineKinds
  let measures: CodeDefinitions
  let endReasons: CodeDefinitions
  let variationReasons: CodeDefinitions
  let absenceReasons: CodeDefinitions
  private let legalStatuses: CodeList
  private let outsideReasons: CodeList
  private let distanceReasons: CodeList

  init(_ contracts: ContractsFolder, _ imports: ImportFolder) throws {
    let rules = try contracts.agreementRules()
    kinds = rules.kinds
    fees = rules.fees
    measures = try contracts.outcomeMeasures()
    endReasons = try contracts.endReasons()
    variationReasons = try contracts.variationReasons()
    absenceReasons = try contracts.absenceReasons()
    legalStatuses = try imports.codeList("legal-statuses")
    outsideReasons = try imports.codeList("outside-reasons")
    distanceReasons = try imports.codeList("distance-reasons")
  }

  /// A legal status as "C2, full care order".
  func legalStatus(_ code: String) -> String {
    legalStatuses.spelling(of: code).map {
      "\(code), \($0.prefix(1).lowercased() + $0.dropFirst())"
    }
      ?? code
  }

  func outsideReason(_ code: String) -> String { outsideReasons.spelling(of: code) ?? code }

  func distanceReason(_ code: String) -> String { distanceReasons.spelling(of: code) ?? code }

  /// The title of a document by its code.
  func document(_ code: String) -> String {
    kinds.documents.first { $0.code == code }?.title ?? code
  }
}
