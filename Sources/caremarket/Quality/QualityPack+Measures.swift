import Documents
import ProviderRegister
import PurchasingVehicles
import QualityVisits
import Values

extension QualityPack {
  /// Actions by how long they should have been done, then those that are overdue or due soon.
  var actionTables: [DataTable] { [ageTable, openTable] }

  private var ageTable: DataTable {
    let bands = measures.actions.bands
    return DataTable(
      caption: "Actions open on \(day.inWords)",
      columns: [.init("Age", .text), .init("Open", .number), .init("Of high priority", .number)],
      rows: bands.map { .init([.text($0.inWords), .count($0.open), .count($0.high)]) } + [
        .init(
          [
            .text("All"), .count(measures.actions.open),
            .count(bands.map(\.high).reduce(0, +)),
          ], kind: .total)
      ])
  }

  private var openTable: DataTable {
    let end = Month(containing: day).adding(months: 2).firstDay
    let soon = actions.filter { $0.standing(on: day).map { $0.due < end } ?? false }
    return DataTable(
      caption: "Actions overdue, or due by \(end.adding(days: -1).inWords)",
      columns: [
        .init("No.", .text), .init("Service", .text), .init("What must be done", .text),
        .init("Owner", .text), .init("Due", .text), .init("Days over", .number),
        .init("Priority", .text),
      ],
      rows: soon.compactMap { action in
        action.standing(on: day).map { now in
          .init([
            .text(action.reference), .text(names.name(of: action.urn)), .text(action.task),
            .text(now.owner), .day(now.due), .count(max(0, day.days(since: now.due))),
            .text(now.priority.rawValue.asHeading),
          ])
        }
      })
  }

  /// The measures of the year, and the grades of its reviews.
  var measureTables: [DataTable] { [measureTable, gradeTable] }

  private var measureTable: DataTable {
    let (plan, reports) = (measures.plan, measures.reports)
    let rows: [(String, Documents.Cell)] = [
      ("Visits made", .count(measures.visits)), ("Visits planned", .count(plan.planned)),
      ("of these made in time", .count(plan.inTime)), ("made late", .count(plan.late)),
      ("not made and late", .count(plan.overdue)), ("still to come", .count(plan.toCome)),
      ("Due and not in the plan", .count(plan.notPlaced)),
      ("Children in services visited within the interval", .text(measures.childrenSeen.inWords)),
      ("Services visited within the interval", .text(measures.servicesSeen.inWords)),
      ("Reports final", .count(reports.final)),
      (
        "Days from visit to final report, median",
        reports.median.map(Documents.Cell.decimal) ?? .missing(.notApplicable)
      ),
      ("Reports later than \(reports.within) days", .count(reports.late)),
      ("Reports not final and already later", .count(reports.waitingLate)),
    ]
    return DataTable(
      caption: "\(measures.first.inWords) to \(measures.day.inWords)",
      columns: [.init("Measure", .text), .init("Number", .number)],
      rows: rows.map { .init([.text($0.0), $0.1]) })
  }

  private var gradeTable: DataTable {
    let reviews = measures.grades.filter { $0.standard == nil }
    return DataTable(
      caption: "Grades of whole reviews to which two people agreed",
      columns: [.init("Kind of service", .text), .init("n", .number)]
        + measures.gradeCodes.map { .init($0.asHeading, .number) },
      rows: reviews.map { line in
        .init(
          [.text(line.kind), .count(line.count)]
            + measures.gradeCodes.map { .count(line.counts[$0] ?? 0) })
      })
  }
}
