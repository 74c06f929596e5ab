package import GRDB
package import ProviderRegister
package import Values

/// The form that is taken along to a visit: what to look at, and what is known before it.
package struct VisitForm: Sendable {
  package let service: Service
  package let format: ReviewFormat
  package let day: Day
  package let known: Known
  /// What was answered already, where the form is kept half filled in.
  package var answers = VisitAnswers()

  /// What the council knows of a service before a visit.
  package struct Known: Sendable {
    /// The visits before that were not cancelled, the latest first.
    package let visits: [Visit]
    package let openActions: [Action]
    package let children: [String]
    /// Documents that have ended or end soon.
    package let documents: [ProviderDocument]
    package let standing: StandingsInForce.Status
  }

  /// Makes the form of a service for a day.
  ///
  /// Throws `UnknownService` or `NoReviewFormat`.
  package init(
    of urn: String, on day: Day, _ formats: ReviewFormats, _ rules: VisitRules, _ db: Database
  ) throws {
    service = try ServiceQueries.known(urn, on: day, db)
    format = try formats.format(for: service, on: day)
    self.day = day
    known = try Known(of: service, on: day, rules, db)
  }

  /// The service as people name it.
  package var named: String {
    service.name.map { "\($0) (\(service.urn))" } ?? service.urn
  }

  /// The review format as the form names it, so that one made by an older format is told.
  var edition: String { "\(format.name), from \(format.from)" }
}

extension VisitForm.Known {
  fileprivate init(
    of service: Service, on day: Day, _ rules: VisitRules, _ db: Database
  ) throws {
    visits = try VisitQueries.visits(of: service.urn, db).filter {
      $0.facts.day <= day && $0.status != .cancelled
    }
    openActions = try ActionQueries.actions(of: service.urn, db)
      .filter { $0.standing(on: day)?.isOpen ?? false }.inOrderOfUrgency(on: day)
    children = try PlacedChildren.references(at: service.urn, on: day, db)
    documents = try VisitForm.Known.documents(
      of: service, within: rules.daysOfExpiry(on: day), of: day, db)
    standing = try StandingsInForce(on: day, db).status(of: service)
  }

  private static func documents(
    of service: Service, within days: Int, of day: Day, _ db: Database
  ) throws -> [ProviderDocument] {
    var filter = DocumentFilter()
    filter.provider = service.provider
    return try HeldDocument.list(on: day, filter, db).filter { held in
      (held.service.map { $0.urn == service.urn } ?? true)
        && (held.expires(within: days, of: day) || held.hasExpired(by: day))
    }.map(\.document)
  }
}

extension VisitForm {
  /// What is known before the visit, each with its label, in the order in which it is read.
  package var facts: [(label: String, text: String)] {
    let judgement =
      service.judgement.inWords
      + (service.inspectionDay.map { ", \($0.inWords)" } ?? "")
    let last = known.visits.first.map { visit in
      let grade = format.overall(of: visit.facts.grades).map { ", \($0.title.lowercased())" } ?? ""
      return "\(visit.reference), \(visit.facts.day.inWords), \(visit.status.rawValue)\(grade)"
    }
    return [
      ("Provider", service.providerName ?? "not known"), ("Type", service.provisionType),
      ("Places", service.places.map { "\($0)" } ?? "not known"),
      ("Ofsted's judgement", judgement), ("Standing", known.standing.rawValue),
      ("Last visit", last ?? "never visited"),
      (
        "Children placed",
        known.children.isEmpty ? "none is recorded" : known.children.joined(separator: ", ")
      ),
    ]
  }

  /// The last grade of a standard with its day, as in "meets, 1 October 2026, not agreed yet".
  package func lastGrade(of standard: ReviewFormat.Standard) -> String? {
    let graded = known.visits.lazy.compactMap { visit in
      visit.facts.grades[standard.code].map { (visit: visit, grade: $0) }
    }
    guard let last = graded.first else { return nil }
    let words = format.scale.grade(last.grade)?.title.lowercased() ?? last.grade
    let agreed = last.visit.isAgreed ? "" : ", not agreed yet"
    return "\(words), \(last.visit.facts.day.inWords)\(agreed)"
  }

  /// The number that was given last for a figure.
  package func lastAmount(of figure: ReviewFormat.KeyFigure) -> Int? {
    known.visits.lazy.compactMap { $0.facts.figures[figure.code] }.first
  }

  /// The documents to ask for, each with what the rules say of its age.
  package var documentLines: [String] {
    format.documents.map { document in
      let age = document.renewedAfterMonths.map { ", no older than \($0.counted("month"))" } ?? ""
      return "\(document.name)\(age) (\(document.reference))"
    }
  }

  /// The documents that have ended or end soon, each with how it stands.
  package var expiryLines: [String] {
    known.documents.map { "\($0.kind) \($0.reference): \($0.standing(on: day))" }
  }

  /// The actions still to be done.
  package var actionLines: [String] {
    known.openActions.compactMap { action in
      action.standing(on: day).map {
        "\(action.reference): \(action.task) (\($0.owner), due \($0.due.inWords))"
      }
    }
  }
}
