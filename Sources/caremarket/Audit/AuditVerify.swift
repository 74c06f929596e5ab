import ArgumentParser
import Store
import Values

struct AuditVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that nobody altered the audit trail.",
    discussion: """
      Note the last seal somewhere else, such as in the minutes of a meeting. Given with --seal it \
      proves later that the trail still holds everything that was in it then, even to whoever may \
      write to the file. Ends with 1 where something does not hold.

      Example: caremarket audit verify --format json
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("A last seal that was noted earlier.", valueName: "seal"),
    transform: Seal.init(argument:))
  var seal: Seal?

  func run() throws {
    let store = try database.open()
    let verification = try store.read { db in try AuditTrail.verify(db, noted: seal) }
    try output.print(RecordView(verification))
    if !verification.holds { throw CommandEnding(status: .foundSomething) }
  }
}

extension RecordView {
  fileprivate init(_ verification: AuditVerification) {
    let noted = verification.noted.map {
      Field("notedSealAtEntry", "Noted at entry", Cell($0.entry))
    }
    self.init(
      title: verification.holds ? "The audit trail holds." : "The audit trail does not hold.",
      fields: [
        Field("holds", "Holds", .flag(verification.holds)),
        Field("entries", "Entries", .number(verification.entries)),
        Field("lastSeal", "Last seal", .text(verification.lastSeal)),
      ] + [noted].compactMap(\.self),
      sections: [
        .table(
          key: "findings", heading: "Findings",
          OutputTable(findings: verification.broken, whenEmpty: "None."))
      ])
  }
}

extension Seal {
  /// Reads a seal from the command line; throws `ValueError`, which says what one looks like.
  fileprivate init(argument: String) throws {
    guard let seal = Seal(argument) else {
      throw ValueError(mustBe: "the 64 digits and letters a to f of a whole seal")
    }
    self = seal
  }
}
