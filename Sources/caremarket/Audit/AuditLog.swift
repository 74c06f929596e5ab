import ArgumentParser
import CommissioningPlans
import FeeUplifts
import GRDB
import ProviderRegister
import QualityVisits
import Store
import Values

struct AuditLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List who changed what, the newest first.",
    discussion: """
      An import, and any other change of many rows, stands as the number of rows it changed, table \
      by table, so --record does not find what is in them; 'caremarket provider changes' tells what \
      Ofsted's files changed. What concerns a restricted concern is shown only to the people named \
      for it. Moments are in Coordinated Universal Time.

      Example: caremarket audit log --record 'Larkenby Care' --latest 5
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("How many entries to list.", valueName: "number"))
  var latest: Int = 20

  @Option(
    help: ArgumentHelp(
      "Only changes of a record: a provider's number or name, a URN, or other words.",
      valueName: "text"))
  var record: String?

  func validate() throws {
    guard latest > 0 else { throw ValidationError("'--latest' must be 1 or more.") }
    guard record.map({ $0.contains { !$0.isWhitespace } }) ?? true else {
      throw ValidationError("'--record' must say which record, as in P12.")
    }
  }

  func run() throws {
    let lines = try database.open().read { db in
      let wording = try AuditWording(references: AuditLog.references, db)
      let hidden = try ConcernQueries.references(hiddenFrom: user.name(), db)
      return try AuditTrail.log(latest: latest, about: words(db), in: wording, db)
        .filter { $0.names(noneOf: hidden) }
    }
    try output.print(
      OutputTable(
        lines,
        columns: [
          .number("entry", "Entry") { $0.entry.number },
          .text("recordedAt", "When") { $0.entry.recordedAt },
          .text("recordedBy", "Who") { $0.entry.recordedBy },
          .text("command", "Command") { $0.entry.command },
          .number("import", "Import") { $0.entry.batch },
          .text("change", "What") { $0.change },
        ],
        whenEmpty: "No entry of the audit trail says this."),
      inWords: { AuditLogText(lines, places: $0).text })
  }

  /// How people write the numbers of records.
  private static let references: AuditWording.References = [
    "provider": ProviderNumber.text,
    "visit": QualityNumber.visit.text,
    "action": QualityNumber.action.text,
    "concern": QualityNumber.concern.text,
    "intention": Intention.numbers.text,
    "upliftPlan": UpliftPlan.numbers.text,
    "upliftRequest": UpliftRequest.numbers.text,
  ]

  /// What to look for: a provider's name also stands for its number.
  private func words(_ db: Database) throws -> [String] {
    guard let record else { return [] }
    let provider = try ProviderDirectory(db).number(named: record)
    return [record] + [provider.map(ProviderNumber.text)].compactMap(\.self)
  }
}

extension AuditLine {
  /// Whether it says nothing of any of the concerns with these references.
  fileprivate func names(noneOf concerns: Set<String>) -> Bool {
    guard !concerns.isEmpty, change.contains("concern") else { return true }
    let words = change.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return concerns.isDisjoint(with: words)
  }
}
