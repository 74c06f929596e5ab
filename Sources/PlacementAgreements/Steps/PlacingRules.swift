import GRDB
import ProviderRegister
import Store
import Values

/// What stands against placing with a service on a day.
struct PlacingRules {
  /// A rule that would not be kept, and the sentence that says so.
  struct Breach {
    let rule: PlacingException.Rule
    let sentence: String
  }

  /// The service as it was on the day, or on its last day if it has left; `nil` where there is none.
  let service: Service?
  let lastDay: Day?
  let kind: AgreementKind

  /// Finds the service; throws `UnknownService` where the register never had it.
  ///
  /// Before the first day on which the register has it, it is taken to be as it was then.
  init(_ urn: String?, kind: AgreementKind, on day: Day, _ db: Database) throws {
    self.kind = kind
    guard let urn else {
      (service, lastDay) = (nil, nil)
      return
    }
    let records = try ServiceQueries.records(of: urn.uppercased(), db)
    let last = records.last?.until?.adding(days: -1)
    lastDay = last.flatMap { $0 < day ? $0 : nil }
    let known = max(lastDay ?? day, records.first?.from ?? day)
    service = try ServiceQueries.known(urn, on: known, db)
  }

  /// Returns what stands against placing with the service, or with the provider where there is none.
  func breaches(provider: Int?, on day: Day, _ db: Database) throws -> [Breach] {
    guard let service else {
      return kind == .placement
        ? [Breach(rule: .notRegistered, sentence: Message.notRegistered)] : []
    }
    if let lastDay { return [Breach(rule: .closed, sentence: Message.closed(service, lastDay))] }
    return breach(try StandingsInForce(on: day, db).status(of: service), service)
  }

  /// How the service stands on a day; `nil` where there is none.
  func standing(on day: Day, _ db: Database) throws -> StandingsInForce.Status? {
    guard let service else { return nil }
    return lastDay == nil ? try StandingsInForce(on: day, db).status(of: service) : .closed
  }

  private func breach(_ status: StandingsInForce.Status, _ service: Service) -> [Breach] {
    switch status {
    case .active: []
    case .suspended: [Breach(rule: .suspended, sentence: Message.suspended(service))]
    case .barred: [Breach(rule: .barred, sentence: Message.barred(service))]
    case .closed: [Breach(rule: .closed, sentence: Message.closedNow(service))]
    }
  }
}

extension [PlacingRules.Breach] {
  /// Throws where a rule would not be kept and nobody has set it aside, or where somebody sets one
  /// aside that is kept.
  func check(_ exception: PlacingException?, _ subject: String) throws {
    if exception == nil, !isEmpty {
      throw AgreementProblem(subject, map(\.sentence), .notAllowed)
    }
    if exception != nil, isEmpty { throw AgreementProblem(subject, [Message.notNeeded]) }
  }
}

private enum Message {
  private static let twoPeople = """
    Two people may set that aside: give '--exception', '--decision-reference' and '--approved-by'.
    """

  static let notRegistered = """
    notRegistered: no service with a URN is named, so the placement would be unregistered, which is \
    an offence of whoever runs it (Care Standards Act 2000, section 11). \(twoPeople)
    """

  static let notNeeded = """
    Nothing stands against placing there, so there is nothing to set aside: leave out '--exception'.
    """

  static func suspended(_ service: Service) -> String {
    "suspended: \(service.urn), its provider or its group is suspended. \(twoPeople)"
  }

  static func barred(_ service: Service) -> String {
    "barred: \(service.urn), its provider or its group is barred. \(twoPeople)"
  }

  static func closed(_ service: Service, _ last: Day) -> String {
    """
    closed: \(service.urn) was last on the register on \(last.inWords). \(twoPeople)
    """
  }

  static func closedNow(_ service: Service) -> String {
    "closed: \(service.urn) is closed. \(twoPeople)"
  }
}
