package import GRDB
package import ProviderRegister
import Store
package import Values

/// An independent person's report of a month on a home, and the two opinions that it must give.
///
/// Source: Children's Homes (England) Regulations 2015, regulation 44(4) and (7).
package struct IndependentReport: Sendable, Hashable {
  package let urn: String
  package let month: Month
  package let receivedOn: Day
  /// Whether the person is of the opinion that children are effectively safeguarded.
  package let isSafeguarding: Bool
  /// Whether the person is of the opinion that the home promotes children's well-being.
  package let isPromotingWellBeing: Bool

  package init(
    urn: String, month: Month, receivedOn: Day, isSafeguarding: Bool, isPromotingWellBeing: Bool
  ) {
    self.urn = urn
    self.month = month
    self.receivedOn = receivedOn
    self.isSafeguarding = isSafeguarding
    self.isPromotingWellBeing = isPromotingWellBeing
  }
}

extension IndependentReport {
  /// Keeps the report of a service for a month.
  ///
  /// Throws `QualityProblem` with everything that is wrong.
  package func keep(
    of service: Service, today: Day, _ rules: VisitRules, _ recording: Recording, _ db: Database
  ) throws {
    var problems = problems(of: service, today: today, rules)
    if let known = try IndependentReport.all(db).first(where: { $0.isSame(as: self) }) {
      problems.append(Message.known(known))
    }
    guard problems.isEmpty else { throw QualityProblem("the report", problems) }
    try insert(recording, db)
  }

  /// Keeps the report, which must be right.
  func insert(_ recording: Recording, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO independentReport
          (urn, month, receivedOn, isSafeguarding, isPromotingWellBeing, recordedBy, recordedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        urn, month.description, receivedOn, isSafeguarding, isPromotingWellBeing, recording.user,
        recording.at,
      ])
  }

  /// Returns what cannot be right about it, whatever else was received.
  func problems(of service: Service, today: Day, _ rules: VisitRules) -> [String] {
    var problems: [String] = []
    let types = rules.typesWithIndependentReports(on: month.firstDay)
    if !types.contains(service.provisionType) {
      problems.append(Message.notAsked(service, month, types))
    }
    if receivedOn > today { problems.append(Message.future(receivedOn, today)) }
    if receivedOn < month.firstDay { problems.append(Message.early(receivedOn, month)) }
    return problems
  }

  private func isSame(as other: IndependentReport) -> Bool {
    urn == other.urn && month == other.month
  }

  /// Returns every report that was received, by service and month.
  package static func all(_ db: Database) throws -> [IndependentReport] {
    try Row.fetchAll(db, sql: "SELECT * FROM independentReport ORDER BY urn, month")
      .compactMap { row in
        Month(row["month"] as String).map { month in
          IndependentReport(
            urn: row["urn"], month: month, receivedOn: row["receivedOn"],
            isSafeguarding: row["isSafeguarding"],
            isPromotingWellBeing: row["isPromotingWellBeing"])
        }
      }
  }
}

private enum Message {
  static func notAsked(_ service: Service, _ month: Month, _ types: [String]) -> String {
    """
    \(service.urn) is of the type '\(service.provisionType)', on which no independent person reported \
    in \(month.inWords). They report on: \(types.joined(separator: ", ")).
    """
  }

  static func future(_ day: Day, _ today: Day) -> String {
    "It cannot have been received on \(day.inWords), because today is \(today.inWords)."
  }

  static func early(_ day: Day, _ month: Month) -> String {
    "It cannot have been received on \(day.inWords), before \(month.inWords) began."
  }

  static func known(_ report: IndependentReport) -> String {
    """
    The report on \(report.urn) for \(report.month.inWords) is recorded already, received on \
    \(report.receivedOn.inWords).
    """
  }
}
