import Definitions
import Importing
import PlacementAgreements
import Values

/// The codes that a person may write of agreements, each looked up in its list.
struct AgreementCodes {
  private let contracts: ContractsFolder
  private let imports: ImportFolder
  /// The day on which a code must be in force.
  private let day: Day

  init(
    _ contracts: ContractsFolder, _ imports: ImportsOption, _ database: DatabaseOption, on day: Day
  ) throws {
    self.contracts = contracts
    self.imports = ImportFolder(path: try imports.folder(besideDatabase: database.path).path)
    self.day = day
  }

  func outsideReason(_ written: String) throws -> String {
    try code(written, "reason for buying outside", in: "outside-reasons")
  }

  func distanceReason(_ written: String) throws -> String {
    try code(written, "reason for the distance", in: "distance-reasons")
  }

  func legalStatus(_ written: String) throws -> String {
    try code(written, "legal status", in: "legal-statuses")
  }

  func measure(_ written: String) throws -> String {
    try contracts.outcomeMeasures().code(written, on: day).code
  }

  /// An objective as `stability`, or as `stability=2026-10-01` with the day of its first review.
  func objective(_ written: String) throws -> GivenObjective {
    let parts = written.split(separator: "=", maxSplits: 1).map(String.init)
    let measure = try measure(parts.first ?? written)
    return GivenObjective(
      measure: measure, reviewDay: try parts.dropFirst().first.map(AgreementCodes.reviewDay))
  }

  private static func reviewDay(_ written: String) throws -> Day {
    guard let day = Day(written) else { throw UnreadableObjective(written: written) }
    return day
  }

  private func code(_ written: String, _ noun: String, in list: String) throws -> String {
    let codes = try imports.codeList(list)
    guard let code = codes.code(for: written) else {
      throw UnknownListedCode(
        written: written, noun: noun, known: zip(codes.codes, codes.words).map { ($0, $1) },
        file: codes.file)
    }
    return code
  }
}
