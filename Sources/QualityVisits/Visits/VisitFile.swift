package import GRDB
package import ProviderRegister
package import Values

/// Everything that is kept of a visit.
package struct VisitFile: Sendable {
  package let visit: Visit
  package let day: Day
  package let service: Service?
  /// The format that it was held to; `nil` where its file is no longer there.
  package let format: ReviewFormat?
  /// The day for which the visit was planned; `nil` where it was not.
  package let plannedDay: Day?
  package let actions: [Action]
  package let challenges: [Challenge]

  /// Reads what belongs to a visit, as at a day.
  package init(
    _ visit: Visit, _ formats: ReviewFormats, on day: Day, _ db: Database
  ) throws {
    self.visit = visit
    self.day = day
    service = try ServiceQueries.service(visit.urn, on: visit.facts.day, db)
    format = formats[visit.format]
    plannedDay = try visit.plannedVisit.flatMap { try SavedVisit.day(of: $0, db) }
    actions = try ActionQueries.actions(of: visit.urn, db).filter { $0.visit == visit.number }
    challenges = try ChallengeQueries.challenges(of: visit, db)
  }

  /// The grades in the order in which the review format has its standards.
  package var findings: [VisitFinding] {
    let codes = format?.standards.map(\.code) ?? []
    return visit.facts.findings.sorted {
      let places = [$0, $1].map { codes.firstIndex(of: $0.standard) ?? codes.count }
      return (places[0], $0.standard) < (places[1], $1.standard)
    }
  }

  /// The grade of the whole review; `nil` where nothing was graded.
  package var overall: GradeScale.Grade? { format?.overall(of: visit.facts.grades) }
}
