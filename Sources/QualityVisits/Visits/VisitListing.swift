package import GRDB
package import ProviderRegister
package import Values

/// A visit with what lists say beside it, as it stood on a day.
package struct VisitListing: Sendable {
  package let visit: Visit
  package let status: VisitStatus
  /// The service as the register has it on the day; `nil` where it has left.
  package let service: Service?
  /// The grade of the whole review; `nil` where nothing was graded.
  package let overall: GradeScale.Grade?
  /// How many of its actions are still to be done.
  package let openActions: Int

  /// The day by which the provider must answer, while an answer is awaited.
  package var replyDay: Day? { status == .sent ? visit.replyDay : nil }

  /// Returns the visits that had been made by a day, the latest first.
  package static func list(
    on day: Day, _ formats: ReviewFormats, _ db: Database
  ) throws -> [VisitListing] {
    let services = try ServiceQueries.services(on: day, .all, db)
      .reduce(into: [String: Service]()) { $0[$1.urn] = $1 }
    let open = try ActionQueries.all(db).filter { $0.standing(on: day)?.isOpen ?? false }
    let actions = Dictionary(grouping: open, by: \.visit)
    return try VisitQueries.all(db).filter { $0.facts.day <= day }.map { visit in
      VisitListing(
        visit: visit, status: visit.status(on: day), service: services[visit.urn],
        overall: formats[visit.format]?.overall(of: visit.facts.grades),
        openActions: actions[visit.number]?.count ?? 0)
    }
  }
}

extension Visit {
  /// How far it had come by a day.
  package func status(on day: Day) -> VisitStatus {
    steps.last { $0.day <= day }?.status ?? .draft
  }
}
