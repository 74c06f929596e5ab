import Values

/// The council's lists of its quality work, in our templates.
struct QualityFiles: Sendable {
  let quality: CouncilQuality

  var files: [ExampleFile] {
    [
      file("officers", QualityFiles.officerHeadings, officers),
      file("visits", QualityFiles.visitHeadings, quality.visits.map(row)),
      file("visit-actions", QualityFiles.actionHeadings, quality.visits.flatMap(actionRows)),
      file("independent-reports", QualityFiles.reportHeadings, quality.reports.map(row)),
    ]
  }

  private func file(_ name: String, _ headings: [String], _ rows: [[String]]) -> ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(headings)
    for row in rows { text.add(row) }
    return ExampleFile(path: "quality/\(name).csv", contents: text.bytes)
  }

  private var officers: [[String]] {
    let leave = [
      "2026-08-03 to 2026-08-14; 2026-12-21 to 2027-01-01", "2026-07-20 to 2026-07-31",
      "2026-05-25 to 2026-05-29; 2027-02-15 to 2027-02-19",
    ]
    return zip(CouncilQuality.officers, leave).map { officer, leave in
      [officer.name, "\(officer.visitsPerMonth)", leave, "", ""]
    }
  }

  private func row(_ visit: QualityVisit) -> [String] {
    let grades = visit.findings.map {
      "\($0.standard)=\($0.grade.rawValue):\($0.evidence.joined(separator: ","))"
    }
    return [
      visit.urn, visit.day.inFigures, visit.way.rawValue, visit.jointWith ?? "", visit.officer,
      visit.childrenSpokenTo.map { "\($0)" } ?? "", grades.joined(separator: "; "),
      visit.figures.map { "\($0.code)=\($0.amount)" }.joined(separator: "; "),
      visit.strengths.joined(separator: "; "), visit.remarks.joined(separator: "; "),
      visit.concerns.joined(separator: "; "),
    ] + cells(visit.report)
  }

  private func cells(_ report: QualityVisit.Report) -> [String] {
    [report.sentOn, report.replyBy, report.finalOn].map { $0?.inFigures ?? "" }
      + [report.finalOn == nil ? "" : CouncilQuality.manager]
  }

  private func actionRows(_ visit: QualityVisit) -> [[String]] {
    visit.actions.map { action in
      [
        visit.urn, visit.day.inFigures, visit.way.rawValue, action.task, action.standard,
        action.owner, action.due.inFigures, action.priority, action.closed?.day.inFigures ?? "",
        action.closed?.person ?? "", action.closed?.evidence ?? "",
      ]
    }
  }

  private func row(_ report: MonthlyReport) -> [String] {
    [
      report.urn, report.month.description, report.receivedOn.inFigures,
      report.isSafeguarding ? "Yes" : "No", report.isPromotingWellBeing ? "Yes" : "No",
    ]
  }
}

extension QualityFiles {
  static let officerHeadings = ["Officer", "Visits per month", "Leave", "Areas", "Service types"]
  static let visitHeadings = [
    "URN", "Visited on", "Type of visit", "Other authority", "Officers", "Children spoken to",
    "Grades", "Figures", "Good practice", "To note", "Of concern", "Draft sent on", "Reply by",
    "Final on", "Agreed by",
  ]
  static let actionHeadings = [
    "URN", "Visited on", "Type of visit", "Action", "Standard", "Owner", "Due on", "Priority",
    "Closed on", "Closed by", "Evidence",
  ]
  static let reportHeadings = [
    "URN", "Month", "Received on", "Children safeguarded", "Well-being promoted",
  ]
}
