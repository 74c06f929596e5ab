import Definitions
import Documents
import ProviderRegister
import QualityVisits
import Values

extension QualityPack {
  var judgementTable: DataTable {
    DataTable(
      caption: "Judged anew since \(month.firstDay.adding(days: -1).inWords)",
      columns: [
        .init("Service", .text), .init("Provider", .text), .init("Before", .text),
        .init("Now", .text), .init("Inspected on", .text),
      ],
      rows: judgements.map { change in
        .init([
          .text(change.service.named), .text(change.service.providerName ?? ""),
          .text(change.before?.inWords ?? "Not on the register"),
          .text(change.service.judgement.inWords),
          change.service.inspectionDay.map(Documents.Cell.day) ?? .missing(.notAvailable),
        ])
      })
  }

  func concernTable(_ words: PackWords) -> DataTable {
    DataTable(
      caption: "Concerns open on \(day.inWords)",
      columns: [
        .init("No.", .text), .init("About", .text), .init("Received", .text),
        .init("Source", .text), .init("What it is about", .text), .init("Severity", .text),
        .init("Stage", .text), .init("Look again by", .text),
      ],
      rows: concerns.map { listing in
        let (concern, now) = (listing.concern, listing.standing)
        return .init([
          .text(concern.reference),
          .text(
            names.name(group: concern.group, provider: concern.provider, urn: concern.urn)),
          .day(concern.receivedOn), .text(words.sources.words(for: concern.source)),
          .text(words.types.words(for: concern.type)), .text(now.severity.asHeading),
          .text(now.stage.inWords.asHeading),
          now.reviewDay.map(Documents.Cell.day) ?? .missing(.notApplicable),
        ])
      })
  }

  func standingTable(_ words: PackWords) -> DataTable {
    DataTable(
      caption: "Suspensions and bars in \(month.inWords)",
      columns: [
        .init("Of", .text), .init("What", .text), .init("From", .text), .init("Lifted", .text),
        .init("Why", .text), .init("Decision", .text), .init("Look again by", .text),
      ],
      rows: standings.map { line in
        let standing = line.standing
        let lifted = standing.range.until.flatMap { $0 <= day ? $0 : nil }
        return .init([
          .text(line.subject), .text(standing.status == .barred ? "Barred" : "Suspended"),
          .day(standing.range.from), lifted.map(Documents.Cell.day) ?? .text("In force"),
          .text(words.reasons.words(for: standing.reason)), .text(standing.decisionReference),
          standing.reviewDay.map(Documents.Cell.day) ?? .missing(.notApplicable),
        ])
      })
  }

  var agreementTable: DataTable {
    let columns: [(AgreementCounts) -> Int] = [
      \.running, \.underNotice, \.unsigned, \.began, \.ended,
    ]
    let rows = agreements.map { counts in
      DataTable.Row([.text(counts.serviceType)] + columns.map { .count($0(counts)) })
    }
    let total = DataTable.Row(
      [.text("All")] + columns.map { column in .count(agreements.map(column).reduce(0, +)) },
      kind: .total)
    return DataTable(
      caption: "Placement agreements on \(day.inWords)",
      columns: [
        .init("Type of service", .text), .init("In force", .number),
        .init("Under notice", .number), .init("Not signed by both", .number),
        .init("Began in the month", .number), .init("Ended in the month", .number),
      ], rows: rows.isEmpty ? [] : rows + [total])
  }

  var documentTable: DataTable {
    DataTable(
      caption: "Documents that have ended or end soon, on \(day.inWords)",
      columns: [
        .init("Provider", .text), .init("Service", .text), .init("Document", .text),
        .init("Reference", .text), .init("How it stands", .text),
      ],
      rows: documents.map { held in
        .init([
          .text(held.provider?.name ?? ""), .text(held.service?.named ?? "The provider's own"),
          .text(held.document.kind), .text(held.document.reference),
          .text(held.document.standing(on: day)),
        ])
      })
  }

  var reportTable: DataTable {
    DataTable(
      caption: "Monthly reports that are missing",
      columns: [
        .init("Home", .text), .init("Provider", .text), .init("Missing", .number),
        .init("Months", .text),
      ],
      rows: missingReports.map { missing in
        .init([
          .text(missing.service.named), .text(missing.service.providerName ?? ""),
          .count(missing.months.count),
          .text(missing.months.map(\.inWords).joined(separator: ", ")),
        ])
      })
  }
}
