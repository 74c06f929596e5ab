import Documents
import ProviderRegister
import QualityVisits
import Values

extension QualityPack {
  /// The services whose next visit should have been made.
  var late: [TrackedService] { tracker.services.filter { $0.nextDue < day } }

  var visitTable: DataTable {
    DataTable(
      caption: "Visits made in \(month.inWords)",
      columns: [
        .init("Visit", .text), .init("Day", .text), .init("Service", .text),
        .init("Provider", .text), .init("Type", .text), .init("Officers", .text),
        .init("Grade", .text), .init("Report", .text), .init("Children spoken to", .number),
        .init("Actions open", .number),
      ],
      rows: visits.map { listing in
        let facts = listing.visit.facts
        let grade = listing.overall.map {
          listing.status == .final ? $0.title : "\($0.title) (draft)"
        }
        return .init([
          .text(listing.visit.reference), .day(facts.day), .text(names.name(of: listing.visit.urn)),
          .text(listing.service?.providerName ?? ""), .text(facts.type.inWords.asHeading),
          .text(facts.officers.joined(separator: ", ")), .text(grade ?? "Not graded"),
          .text(listing.status.rawValue.asHeading),
          facts.childrenSpokenTo.map(Documents.Cell.count) ?? .missing(.notAvailable),
          .count(listing.openActions),
        ])
      })
  }

  /// Services whose visit is late first, then those due by the end of the next month.
  var dueTable: DataTable {
    let end = Month(containing: day).adding(months: 2).firstDay
    let due = tracker.services.filter { $0.nextDue < end }
      .sorted { ($0.nextDue, $0.service.urn) < ($1.nextDue, $1.service.urn) }
    return DataTable(
      caption: "Services to be visited by \(end.adding(days: -1).inWords)",
      columns: [
        .init("Service", .text), .init("Type", .text), .init("Provider", .text),
        .init("Children placed", .number), .init("Last visit", .text), .init("Due by", .text),
        .init("Days late", .number), .init("Planned for", .text),
      ],
      rows: due.map { tracked in
        .init([
          .text(tracked.service.named), .text(tracked.service.provisionType),
          .text(tracked.service.providerName ?? ""), .count(tracked.childrenPlaced),
          .text(tracked.lastVisit?.inWords ?? "Never"), .day(tracked.nextDue),
          .count(max(0, day.days(since: tracked.nextDue))),
          tracked.nextPlanned.map(Documents.Cell.day) ?? .text("Not planned"),
        ])
      })
  }

  var planTable: DataTable {
    DataTable(
      caption: "Visits planned after \(day.inWords)",
      columns: [
        .init("Day", .text), .init("Service", .text), .init("Provider", .text),
        .init("Type", .text), .init("Officer", .text), .init("Due by", .text),
      ],
      rows: planned.map { visit in
        .init([
          .day(visit.day), .text(names.name(of: visit.urn)),
          .text(names.provider(of: visit.urn) ?? ""), .text(visit.type.inWords.asHeading),
          .text(visit.officer), .day(visit.dueBy),
        ])
      },
      notes: planned.isEmpty
        ? ["No plan is kept for these months. 'caremarket visit plan' makes one."] : [])
  }

  /// What was seen at the visits of the month: a table for each area, concerns first.
  func noteTables(_ words: PackWords) -> [DataTable] {
    NoteArea.allCases.reversed().map { area in
      DataTable(
        caption: "\(area.inWords), \(month.inWords)",
        columns: [
          .init("Service", .text), .init("Visit", .text), .init("Standard", .text),
          .init("Note", .text),
        ],
        rows: visits.flatMap { listing in
          listing.visit.facts.notes.filter { $0.area == area }.map { note in
            let format = words.formats[listing.visit.format]
            let standard = note.standard.map { format?.standard($0)?.title ?? $0 }
            return .init([
              .text(names.name(of: listing.visit.urn)), .text(listing.visit.reference),
              .text(standard ?? "The whole service"), .text(note.note),
            ])
          }
        })
    }
  }
}
