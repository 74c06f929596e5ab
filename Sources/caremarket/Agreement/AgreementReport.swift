import Documents
import PlacementAgreements
import Values

/// An agreement as the document that is signed, or that is filled in by hand.
struct AgreementReport {
  let title: String
  let subtitle: String
  let council: String
  let day: Day
  let kind: KindTerms
  let kinds: AgreementKinds
  /// What it is about: who, for whom, where and when.
  let particulars: DataTable
  /// The tables of each schedule, by its code.
  let tables: [String: [DataTable]]

  /// The document, section by section.
  var report: Report {
    Report(
      title: title, subtitle: subtitle, authority: council, asAt: day, summary: [],
      sections: [particularSection] + scheduleSections, closing: [])
  }

  private var particularSection: ReportSection {
    ReportSection(id: "particulars", heading: "Particulars", blocks: [.table(particulars)])
  }

  private var scheduleSections: [ReportSection] {
    let schedules = kind.schedules.compactMap { code in kinds.schedules.first { $0.code == code } }
    return schedules.enumerated().map { index, schedule in
      ReportSection(
        id: schedule.code, heading: "Schedule \(index + 1): \(schedule.title)",
        blocks: [.list(schedule.clauses)] + (tables[schedule.code] ?? []).map(ReportBlock.table))
    }
  }

  /// A table of two columns: what, and what was agreed about it.
  static func pairs(_ caption: String, _ pairs: [(String, Documents.Cell)]) -> DataTable {
    DataTable(
      caption: caption, columns: [.init("What", .text), .init("Agreed", .text)],
      rows: pairs.map { DataTable.Row([.text($0.0), $0.1]) })
  }
}
