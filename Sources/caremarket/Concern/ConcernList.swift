import ArgumentParser
import Definitions
import QualityVisits
import Store
import Values

struct ConcernList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List concerns, those to be looked at first on top.",
    discussion: """
      Concerns about which nothing more is to be done are left out unless they are asked for. \
      Restricted concerns are shown only to the people named for them.

      Example: caremarket concern list --service 9000101 --all
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Only those about one service.", valueName: "URN"))
  var service: String?

  @Flag(help: "Only those that should have been looked at by now.")
  var overdue = false

  @Flag(help: "Also those about which nothing more is to be done.")
  var all = false

  func run() throws {
    let day = try day.day()
    let person = try user.name()
    let listings = try database.open().read { db in
      try ConcernListing.list(on: day, visibleTo: person, db)
    }.filter { listing in
      (all || listing.standing.stage.isOpen) && (!overdue || listing.isOverdue)
        && (service.map { $0.uppercased() == listing.concern.urn } ?? true)
    }
    try output.print(
      OutputTable(
        listings, columns: ConcernList.columns,
        whenEmpty: "There were no such concerns on \(day.inWords).",
        closing: "\(listings.count.counted("concern")), "
          + "\(listings.count(where: \.isOverdue)) overdue."))
  }

  private static var columns: [TableColumn<ConcernListing>] {
    [
      .text("concern", "No.") { $0.concern.reference }.whole,
      .text("about", "About") { $0.subject }.whole,
      .text("severity", "Severity") { $0.standing.severity },
      .text("type", "Type") { $0.concern.type },
      .text("source", "Source") { $0.concern.source }.wrapping,
      .code("stage", "Stage") { $0.standing.stage.rawValue }.wrapping,
      .day("reviewDay", "Look again") { $0.standing.reviewDay },
      .flag("overdue", "Overdue") { $0.isOverdue }.ifRoom,
      .day("received", "Received") { $0.concern.receivedOn }.ifRoom,
      .flag("restricted", "Restricted") { $0.concern.isRestricted }.ifRoom,
      .text("visit", "Visit") { $0.standing.visit.map(QualityNumber.visit.text) }.ifRoom,
    ]
  }
}
