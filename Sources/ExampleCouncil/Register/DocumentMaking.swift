import Values

/// The papers that providers have shown: most in force, some that run out soon, a few that have.
struct DocumentMaking {
  private var generator: SeededGenerator
  /// How many days after today the insurances run out; fewer than none where they have.
  private var insuranceDays: [Int]
  private var lastReference = 7000

  init(providers: Int, seed: UInt64) {
    generator = SeededGenerator(seed: seed, for: "documents")
    insuranceDays = DocumentMaking.daysToExpiry.spread(over: providers * 3, using: &generator)
  }

  /// How far off expiry is, in days after today: in thirty documents one has lapsed.
  private static let daysToExpiry = Marginal([
    (-160, 1), (-45, 1), (-9, 2), (6, 2), (19, 2), (41, 3), (75, 4), (130, 12), (200, 12),
    (260, 12), (330, 12),
  ])

  /// Returns a provider's papers: its insurances, its policies, and those of its services.
  mutating func documents(
    of provider: Int, services: [Service], seenBy commissioner: String
  ) -> [DueDiligenceDocument] {
    var kinds: [DueDiligenceDocument.Kind] = [.publicLiability, .employersLiability]
    if generator.happens(percent: 60) { kinds.append(.professionalIndemnity) }
    var documents = kinds.map { kind in
      document(kind, expiringIn: insuranceDays.popLast() ?? 200, seenBy: commissioner)
    }
    for kind in [DueDiligenceDocument.Kind.safeguarding, .financialCheck] {
      let days = DocumentMaking.daysToExpiry.draw(using: &generator)
      documents.append(document(kind, expiringIn: days, seenBy: commissioner))
    }
    for service in services.prefix(3) {
      documents += self.documents(of: service, seenBy: commissioner)
    }
    return documents
  }

  /// Returns a service's registration certificate, which holds for as long as the registration, and
  /// for homes their statement of purpose, which is reviewed each year.
  private mutating func documents(
    of service: Service, seenBy commissioner: String
  ) -> [DueDiligenceDocument] {
    let seen = max(service.registered.adding(days: 30), dayThisYear()).orMonday
    let certificate = DueDiligenceDocument(
      kind: .registration, urn: service.urn, reference: service.urn,
      validFrom: service.registered, expires: nil, seenBy: commissioner, seenOn: seen)
    guard service.type == .childrensHome else { return [certificate] }
    let days = DocumentMaking.daysToExpiry.draw(using: &generator)
    let statement = document(
      .statementOfPurpose, about: service.urn, expiringIn: days, seenBy: commissioner)
    return [certificate, statement]
  }

  private mutating func document(
    _ kind: DueDiligenceDocument.Kind, about urn: String? = nil, expiringIn days: Int,
    seenBy commissioner: String
  ) -> DueDiligenceDocument {
    lastReference += 1
    let jitter = abs(days) > 20 ? generator.number(in: -20...20) : 0
    let expires = ExampleCalendar.today.adding(days: days + jitter)
    let validFrom = expires.adding(days: 1).adding(months: -(kind.months ?? 12))
    let seen = min(validFrom.adding(days: generator.below(25)), ExampleCalendar.today)
    return DueDiligenceDocument(
      kind: kind, urn: urn, reference: "\(kind.letters)-\(lastReference)-\(validFrom.year % 100)",
      validFrom: validFrom, expires: expires, seenBy: commissioner, seenOn: seen)
  }

  private mutating func dayThisYear() -> Day {
    ExampleCalendar.today.adding(days: -generator.number(in: 10...300))
  }
}
