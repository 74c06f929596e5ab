import Values

/// What came of the visits of the example: their reports and actions.
struct ReportMaking {
  private let officers: [String]
  private var generator: SeededGenerator
  private var lastEvidence = 0

  init(officers: [String], seed: UInt64) {
    self.officers = officers
    generator = SeededGenerator(seed: seed, for: "reports")
  }

  /// The officer who knows a service; now and then another one goes.
  mutating func officer(of number: Int) -> String {
    generator.happens(percent: 85) ? officers[number % officers.count] : generator.pick(officers)
  }

  /// Returns how far the report of a visit has come by today.
  mutating func report(of visit: Day) -> QualityVisit.Report {
    let isSlow = generator.happens(percent: 9)
    let sent = visit.adding(days: generator.number(in: isSlow ? 26...45 : 4...15)).orMonday
    let reply = sent.adding(days: 14)
    let early = generator.happens(percent: 15)
    let final =
      early
      ? sent.adding(days: generator.number(in: 3...9)).orMonday
      : reply.adding(days: generator.number(in: 1...(isSlow ? 30 : 14))).orMonday
    var report = QualityVisit.Report()
    guard sent < ExampleCalendar.today else { return report }
    (report.sentOn, report.replyBy) = (sent, reply)
    if final < ExampleCalendar.today { report.finalOn = final }
    return report
  }

  /// Returns an action for each of the worst standards, four at most.
  mutating func actions(
    of findings: [QualityVisit.Finding], by kind: ReviewKind, on day: Day, closedBy officer: String
  ) -> [QualityVisit.Action] {
    let poor = findings.filter(\.grade.isPoor).sorted {
      ($0.grade == .doesNotMeet ? 0 : 1, $0.standard)
        < ($1.grade == .doesNotMeet ? 0 : 1, $1.standard)
    }
    return poor.prefix(4).compactMap { finding in
      kind.standards.first { $0.code == finding.standard }.map {
        action($0.theme, finding, on: day, closedBy: officer)
      }
    }
  }

  private mutating func action(
    _ theme: ReviewTheme, _ finding: QualityVisit.Finding, on day: Day, closedBy officer: String
  ) -> QualityVisit.Action {
    let isGrave = finding.grade == .doesNotMeet
    let isLow = !isGrave && generator.happens(percent: 30)
    let due = day.adding(
      days: generator.number(in: isGrave ? 14...21 : isLow ? 84...110 : 30...60)
    ).orMonday
    return QualityVisit.Action(
      standard: finding.standard, task: generator.pick(theme.tasks), owner: theme.owner, due: due,
      priority: isGrave ? "High" : isLow ? "Low" : "Medium", closed: closing(due, by: officer))
  }

  /// Nine in ten are closed around their day, and a few before.
  private mutating func closing(_ due: Day, by officer: String) -> QualityVisit.Closing? {
    let day = due.adding(days: generator.number(in: -9...12))
    let isClosed = generator.happens(percent: 90)
    guard isClosed, day < ExampleCalendar.today else { return nil }
    lastEvidence += 1
    return QualityVisit.Closing(
      day: day, person: officer, evidence: "QA/\(day.year)/\(1000 + lastEvidence)")
  }
}
