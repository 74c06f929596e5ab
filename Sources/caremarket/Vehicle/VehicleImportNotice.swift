import ArgumentParser
import Definitions
import GRDB
import Geography
import ProviderRegister
import PurchasingVehicles
import Store
import Values

struct VehicleImportNotice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import-notice",
    abstract: "Take in what a published notice says of a vehicle.",
    discussion: """
      FILE is open contracting data as Find a Tender publishes it: a release, a record, or a package of \
      them. By itself the command shows what the notice says and which suppliers the register has. With \
      '--draft' it writes a vehicle's file, which marks what the notice does not say for you to \
      complete. With '--vehicle' it records the awarded suppliers of a vehicle that is loaded as \
      accredited, and lists those that are left to you; the same notice again changes nothing.

      Example: caremarket vehicle import-notice ocds-h6vhtk-012345.json --draft north-fostering.yaml
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var dryRun: DryRunOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var notice: NoticeOptions

  @Option(
    help: ArgumentHelp(
      "Write a vehicle's file to complete; its name is the vehicle's.", valueName: "file"))
  var draft: String?

  @Option(
    help: ArgumentHelp(
      "Record the awarded suppliers on the lots of this vehicle.", valueName: "name"))
  var vehicle: String?

  @Option(
    help: ArgumentHelp(
      "Which lot of the notice is which of the vehicle; may be given several times.",
      valueName: "notice's=vehicle's"),
    transform: LotPair.init(argument:))
  var lot: [LotPair] = []

  @Option(
    help: ArgumentHelp(
      "Why, as a code of Contracts/Vehicles/Codes/admission-reasons.yaml.", valueName: "code"))
  var reason = "awarded-at-start"

  func validate() throws {
    guard draft == nil || vehicle == nil else {
      throw ValidationError("Write a draft or record suppliers: give '--draft' or '--vehicle'.")
    }
    guard lot.isEmpty || vehicle != nil else {
      throw ValidationError("'--lot' says which lot of the vehicle it is: give '--vehicle' too.")
    }
    guard !dryRun.isDryRun || vehicle != nil else {
      throw ValidationError("'--dry-run' is for '--vehicle'. Nothing else changes the database.")
    }
  }

  func run() throws {
    let words = try contracts.folder(database).noticeWords()
    let procurement = try notice.procurement(words)
    if let vehicle {
      try record(procurement, on: vehicle)
    } else if let draft {
      try write(procurement, words, to: VehicleDraftFile(path: draft))
    } else {
      try show(procurement, words)
    }
  }
}

extension VehicleImportNotice {
  private func show(_ procurement: PublishedProcurement, _ words: NoticeWords) throws {
    let (suppliers, authorities) = try database.open().read { db in
      (try NoticeSupplierLine.lines(procurement, db), try AuthorityDirectory(db))
    }
    let draft = VehicleDraft(procurement, name: "draft", words, authorities)
    try output.print(RecordView(procurement, suppliers, draft))
  }

  private func write(
    _ procurement: PublishedProcurement, _ words: NoticeWords, to file: VehicleDraftFile
  ) throws {
    let authorities = try database.open().read { db in try AuthorityDirectory(db) }
    let draft = VehicleDraft(procurement, name: try file.vehicle(), words, authorities)
    try file.write(draft)
    StandardError.say(
      """
      Wrote '\(file.path)' from the notices of \(procurement.identifier): \
      \(procurement.lots.count.counted("lot")). Complete it, then load it:
        caremarket vehicle load \(file.path)
      """)
    try output.print(draft.gapTable(withLines: true))
  }

  private func record(_ procurement: PublishedProcurement, on name: String) throws {
    let reasons = try contracts.folder(database).admissionReasons()
    let today = try SystemDay.today()
    let store = try database.open()
    let change = try user.change(by: "vehicle import-notice")
    let pairs = Dictionary(lot.map { ($0.published, $0.name) }) { first, _ in first }
    func record(_ db: Database) throws -> [NoticeAdmissions.Line] {
      let vehicle = try VehicleQueries.vehicle(name, on: today, db)
      let code = try reasons.code(reason, for: "accredit", on: vehicle.definition.term.from).code
      return try NoticeAdmissions(procurement, to: vehicle, reason: code)
        .record(lots: pairs, Recording(change), db)
    }
    let lines = try dryRun.isDryRun ? store.rehearse(record) : store.change(change, record)
    try output.print(NoticeAdmissions.table(lines))
    if dryRun.isDryRun { StandardError.say("This was a rehearsal. Nothing was changed.") }
  }
}
