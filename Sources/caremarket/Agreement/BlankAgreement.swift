import Definitions
import Documents
import PlacementAgreements
import Values

/// An agreement of a kind that is to be filled in by hand.
struct BlankAgreement {
  let kind: KindTerms
  let kinds: AgreementKinds
  let fees: FeeLineKinds
  let measures: CodeDefinitions
  let council: String
  let day: Day

  /// The document, with room where something is to be written.
  var report: Report {
    AgreementReport(
      title: kind.title, subtitle: "Reference", council: council, day: day, kind: kind,
      kinds: kinds, particulars: particulars,
      tables: [
        "services": [serviceTable], "fees": [feeTable, fundingTable],
        "outcomes": [objectiveTable], "supportHours": [hoursTable],
        "monitoring": [blank("Reviews", ["The agreement is looked at by"])],
      ]
    ).report
  }

  private func blank(_ caption: String, _ labels: [String]) -> DataTable {
    AgreementReport.pairs(caption, labels.map { ($0, .text("")) })
  }

  private var particulars: DataTable {
    AgreementReport.pairs(
      "Who agrees, for which child, and from when",
      [("The council", .text(council))]
        + [
          "The provider", "Company number", "The child, by the council's reference",
          "Born in (month and year)", "Legal status", "First day", "Planned last day",
          "Notice to end it", "Takes the place of",
        ].map { ($0, .text("")) })
  }

  private var serviceTable: DataTable {
    let documents = kinds.documents.filter { kind.documents.contains($0.code) }
    let place =
      kind.hasPlacementAddress ? "At the registered service named here" : "At the child's home"
    return AgreementReport.pairs(
      "The service",
      [("Type", .text("")), ("Name", .text("")), ("URN", .text("")), ("Where", .text(place))]
        + documents.map { ("\($0.title), reference", .text("")) })
  }

  private var feeTable: DataTable {
    DataTable(
      caption: "What is paid for a week",
      columns: [
        .init("For", .text), .init("From", .text), .init("£", .number),
      ],
      rows: fees.kinds.map { kind in
        DataTable.Row([
          .text(kind.title + (kind.per.first == .once ? " (paid once)" : "")), .text(""), .text(""),
        ])
      } + [.init([.text("A week in all"), .text(""), .text("")], kind: .total)])
  }

  private var fundingTable: DataTable {
    blank("Who pays", FundingSplit.Funder.allCases.map(\.title))
  }

  private var objectiveTable: DataTable {
    DataTable(
      caption: "Objectives",
      columns: [.init("Objective", .text), .init("From", .text), .init("Reviewed by", .text)],
      rows: measures.codes.filter { $0.isInForce(on: day) }.map {
        DataTable.Row([.text($0.words), .text(""), .text("")])
      })
  }

  private var hoursTable: DataTable { blank("Hours a week", ["Agreed"]) }
}
