import PurchasingVehicles
import QualityVisits
import Values

extension RecordView {
  /// The measures of a time.
  init(_ summary: QualitySummary) {
    self.init(
      title: "Quality work from \(summary.first.inWords) to \(summary.last.inWords)",
      fields: summary.fields,
      sections: [
        .table(key: "visitsByType", heading: "Visits made", summary.typeTable),
        .table(key: "actionsByAge", heading: "Actions open", summary.actionTable),
        .table(key: "reviews", heading: "Grades of whole reviews", summary.reviewTable),
        .table(key: "standards", heading: "Grades of standards", summary.standardTable),
      ])
  }
}

extension QualitySummary {
  fileprivate var fields: [RecordView.Field] {
    [
      .init("asAt", "Counted on", .day(day)),
      .init("visitsMade", "Visits made", .number(visits)),
      .init("visitsPlanned", "Visits planned", .number(plan.planned)),
      .init("madeInTime", "… made in time", .number(plan.inTime)),
      .init("madeLate", "… made late", .number(plan.late)),
      .init("overdue", "… not made and late", .number(plan.overdue)),
      .init("toCome", "… still to come", .number(plan.toCome)),
      .init("notPlaced", "Due and not in the plan", .number(plan.notPlaced)),
    ] + shares + times
  }

  private var shares: [RecordView.Field] {
    [
      .init("children", "Children in services", .number(childrenSeen.whole)),
      .init("childrenSeen", "… in those visited within the interval", .number(childrenSeen.part)),
      .init("childrenSeenPercent", "… in per cent", Cell(childrenSeen.percent)),
      .init("services", "Services in use", .number(servicesSeen.whole)),
      .init("servicesSeen", "… visited within the interval", .number(servicesSeen.part)),
      .init("servicesSeenPercent", "… in per cent", Cell(servicesSeen.percent)),
    ]
  }

  private var times: [RecordView.Field] {
    [
      .init("reportsFinal", "Reports final", .number(reports.final)),
      .init(
        "medianDays", "… days from the visit, median", reports.median.map(Cell.decimal) ?? .missing),
      .init("reportsLate", "… later than \(reports.within) days", .number(reports.late)),
      .init("reportsWaiting", "Reports not final", .number(reports.waiting)),
      .init("reportsWaitingLate", "… already later than that", .number(reports.waitingLate)),
      .init("actionsOpen", "Actions open", .number(actions.open)),
      .init("actionsOverdue", "… that are overdue", .number(actions.overdue)),
    ]
  }

  fileprivate var typeTable: OutputTable {
    OutputTable(
      VisitType.allCases.filter { made[$0] != nil },
      columns: [
        .code("type", "Type") { $0.rawValue },
        .number("visits", "Visits") { made[$0] }.summed,
      ],
      whenEmpty: "None.")
  }

  fileprivate var actionTable: OutputTable {
    OutputTable(
      actions.bands,
      columns: [
        .text("age", "Age") { $0.inWords },
        .number("open", "Open") { $0.open }.summed,
        .number("high", "Of high priority") { $0.high }.summed,
      ],
      whenEmpty: "None.")
  }

  fileprivate var reviewTable: OutputTable {
    OutputTable(
      grades.filter { $0.standard == nil },
      columns: [.text("kind", "Kind of service") { $0.kind }.wrapping] + gradeColumns,
      whenEmpty: "No grade was agreed.")
  }

  fileprivate var standardTable: OutputTable {
    OutputTable(
      grades.filter { $0.standard != nil },
      columns: [
        .text("kind", "Kind of service") { $0.kind }.wrapping,
        .text("standard", "Standard") { $0.standard }.wrapping,
      ] + gradeColumns,
      whenEmpty: "No grade was agreed.")
  }

  /// How many grades there are, and a column for each grade that was given.
  private var gradeColumns: [TableColumn<GradeCounts>] {
    let given = grades.reduce(into: Set<String>()) { $0.formUnion($1.counts.keys) }
    let codes = gradeCodes.filter(given.contains)
    return [.number("n", "n") { $0.count }]
      + codes.map { code in .number(code, code.asHeading) { $0.counts[code] ?? 0 } }
  }

  /// The measures line by line: what is measured, of what, and the number.
  var flatTable: OutputTable {
    let single = fields.map { (measure: $0.key, of: "", number: $0.cell) }
    let types = made.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      (measure: "visitsByType", of: $0.key.rawValue, number: Cell.number($0.value))
    }
    let ages = actions.bands.map {
      (measure: "actionsByAge", of: $0.inWords, number: Cell.number($0.open))
    }
    let graded = grades.flatMap { line in
      gradeCodes.compactMap { code in
        line.counts[code].map { count in
          (
            measure: line.standard == nil ? "reviews" : "standards",
            of: [line.kind, line.standard, code].compactMap(\.self).joined(separator: ": "),
            number: Cell.number(count)
          )
        }
      }
    }
    return OutputTable(
      single + types + ages + graded,
      columns: [
        .text("measure", "Measure") { $0.measure }, .text("of", "Of") { $0.of },
        .cell("number", "Number") { $0.number },
      ], whenEmpty: "Nothing is measured.")
  }
}
