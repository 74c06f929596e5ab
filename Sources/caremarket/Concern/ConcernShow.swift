import ArgumentParser
import Definitions
import ProviderRegister
import QualityVisits
import Store
import Values

struct ConcernShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a concern, what was decided about it and the actions that came of it.",
    discussion: """
      To people who may not see it, a restricted concern is not there.

      Example: caremarket concern show C3
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The concern, as C3.")
  var concern: String

  func run() throws {
    let day = try day.day()
    let person = try user.name()
    let folder = try contracts.folder(database)
    let (found, actions, named) = try database.open().read { db in
      let found = try ConcernQueries.concern(concern, visibleTo: person, db)
      return (
        found, try ActionQueries.all(db).filter { $0.concern == found.number },
        try found.subject(on: found.receivedOn, db).named
      )
    }
    try output.print(
      RecordView(
        title: "Concern \(found.reference) about \(named)",
        fields: fields(found, folder, on: day),
        sections: [
          .table(key: "steps", heading: "What was decided", found.stepTable(until: day)),
          .table(key: "actions", heading: "Actions", OutputTable(actions, on: day)),
        ]))
  }

  private func fields(
    _ concern: Concern, _ folder: ContractsFolder, on day: Day
  ) throws -> [RecordView.Field] {
    let standing = concern.standing(on: day)
    return [
      .init("concern", "Concern", .text(concern.reference)),
      .init("urn", "Service", Cell(concern.urn)),
      .init("source", "Source", .text(concern.source)),
      .init("sourceMeans", "", .text(try folder.concernSources().words(for: concern.source))),
      .init("type", "Type", .text(concern.type)),
      .init("typeMeans", "", .text(try folder.concernTypes().words(for: concern.type))),
      .init("severity", "Severity", Cell(standing?.severity)),
      .init("report", "Report kept at", .text(concern.reportReference)),
      .init("received", "Received", .day(concern.receivedOn)),
      .init("designatedOfficer", "Designated officer told", Cell(concern.designatedOfficerOn)),
      .init("restricted", "Restricted", .flag(concern.isRestricted)),
      .init("readers", "May be seen by", concern.isRestricted ? .list(concern.readers) : .missing),
      .init("stage", "Stage", standing.map { .code($0.stage.rawValue) } ?? .missing),
      .init("reviewDay", "Look again by", Cell(standing?.reviewDay)),
      .init("overdue", "Overdue", .flag(concern.isOverdue(on: day))),
    ]
  }
}

extension Concern {
  fileprivate func stepTable(until day: Day) -> OutputTable {
    OutputTable(
      steps.filter { $0.day <= day },
      columns: [
        .day("day", "Day") { $0.day },
        .code("decision", "Decision") { $0.decision.rawValue }.wrapping,
        .code("stage", "Then") { $0.stage.rawValue }.wrapping,
        .day("reviewDay", "Look again") { $0.reviewDay },
        .text("decidedBy", "By") { $0.decidedBy }.wrapping,
        .text("approvedBy", "Approved by") { $0.approvedBy }.wrapping,
        .text("reason", "Why") { $0.reason }.wrapping.ifRoom,
        .text("decisionReference", "Decision reference") { $0.decisionReference }.ifRoom,
        .text("severity", "Severity") { $0.severity }.ifRoom,
        .text("visit", "Visit") { $0.visit.map(QualityNumber.visit.text) }.ifRoom,
      ],
      whenEmpty: "Nothing yet.")
  }
}
