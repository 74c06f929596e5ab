import Foundation
import Values

@testable import Documents

/// A report with every kind of block, about the invented council of Westmarch.
enum SampleReport {
  static let asAt = Day(daysSince1970: 20_178)

  static let report = Report(
    title: "Children's homes and foster care: our market",
    subtitle: "What there is, what we need and what we will buy",
    authority: "Westmarch Council",
    asAt: asAt,
    summary: [
      .paragraph(
        "Westmarch has 43 children's homes with 171 places. One home in eight is outstanding."),
      .keyFigures(keyFigures),
      .list(["Most places are in homes of three or four.", "Five groups own half of all places."]),
    ],
    sections: sections,
    closing: [
      .paragraph("Figures are from Ofsted's provider-level data, as at 31 March 2025."),
      .command(
        Command(
          label: "To make this statement again, type",
          text: "caremarket statement write --as-at 2025-03-31 --output statement")),
    ])

  static let keyFigures = [
    KeyFigure(label: "Services", value: .count(140), note: "Of every type, on 31 March 2025"),
    KeyFigure(label: "Registered places", value: .count(1_171)),
    KeyFigure(
      label: "Outstanding or good", value: .percentage(ExactDecimal(coefficient: 785, scale: 1)),
      note: "Of services that have been inspected"),
    KeyFigure(label: "Vacancies", value: .missing(.notAvailable), note: "No returns this quarter"),
  ]

  static let sections = [
    ReportSection(
      id: "supply", heading: "The local picture of supply",
      blocks: [
        .paragraph("There are 140 services in Westmarch, and 2 in 3 are children's homes."),
        .chart(SampleCharts.bars),
        .table(SampleTables.services),
      ],
      subsections: [
        ReportSection(
          id: "quality", heading: "Quality",
          blocks: [.chart(SampleCharts.shares)],
          subsections: [
            ReportSection(
              id: "supply", heading: "How inspections are counted",
              blocks: [.paragraph("Each service counts once, with its latest judgement.")])
          ]),
        ReportSection(
          id: "trend", heading: "Over the years",
          blocks: [.chart(SampleCharts.lines), .chart(SampleCharts.groups)]),
      ]),
    ReportSection(
      id: "distance", heading: "How far away services are",
      blocks: [
        .notice(
          Notice(
            title: "Some distances are not known",
            text: "12 services have no postcode on the register. Give it to count them here.",
            command: "caremarket service set 2500123 --postcode 'WM1 2AB'")),
        .chart(SampleCharts.rings), .chart(SampleCharts.dots),
      ]),
  ]
}
