import Definitions
import Values

extension RegisterChecks {
  /// Finds documents that will run out within the days of warning that their kind has.
  static let documentExpiring = RegisterCheck(
    name: "document-expiring",
    purpose: "Finds due-diligence documents that will run out soon, by the warning of their kind.",
    severity: .warning
  ) { facts in
    facts.latestDocuments.filter { facts.isExpiring($0) }.map { document in
      (facts.holderNamed(document), expiring(document, facts.day))
    }
  }

  private static func expiring(_ document: ProviderDocument, _ day: Day) -> String {
    "The \(document.kind) (\(document.reference)) \(document.standing(on: day)). Ask for the next one."
  }
}

extension RegisterFacts {
  fileprivate func isExpiring(_ document: ProviderDocument) -> Bool {
    guard let expires = document.expires, expires >= day,
      let warning = dueDiligence[document.kind]?.daysOfWarning(on: day)
    else { return false }
    return expires.days(since: day) <= warning
  }
}
