import Values

extension RegisterChecks {
  /// Finds documents that have run out and that no valid one replaces.
  static let documentExpired = RegisterCheck(
    name: "document-expired",
    purpose: "Finds due-diligence documents that have run out and were not replaced.",
    severity: .error
  ) { facts in
    facts.latestDocuments.filter { $0.expires.map { $0 < facts.day } ?? false }.map { document in
      (facts.holderNamed(document), expired(document, facts))
    }
  }

  private static func expired(_ document: ProviderDocument, _ facts: RegisterFacts) -> String {
    let count = facts.placements.count(with: document.holder)
    let relying =
      switch count {
      case 0: ""
      case 1: " 1 placement relies on it."
      default: " \(count.withThousands) placements rely on it."
      }
    return """
      The \(document.kind) (\(document.reference)) \(document.standing(on: facts.day)).\(relying) \
      Ask for the new one and record it with 'caremarket document add'.
      """
  }
}

extension RegisterFacts {
  /// Of each kind of document and holder the one that is valid longest.
  var latestDocuments: [ProviderDocument] {
    var latest: [DocumentKey: ProviderDocument] = [:]
    for document in documents {
      let key = DocumentKey(holder: document.holder, kind: document.kind)
      guard let known = latest[key] else {
        latest[key] = document
        continue
      }
      if document.lasts(longerThan: known) { latest[key] = document }
    }
    return latest.values.sorted { first, second in
      if first.expires == second.expires { return first.number < second.number }
      return second.lasts(longerThan: first)
    }
  }

  /// Whose document it is, as messages name them.
  func holderNamed(_ document: ProviderDocument) -> String {
    switch document.holder {
    case .provider(let number):
      providers.first { $0.number == number }?.named ?? "P\(number)"
    case .service(let urn): services.first { $0.urn == urn }?.named ?? urn
    }
  }
}

private struct DocumentKey: Hashable {
  let holder: ProviderDocument.Holder
  let kind: String
}

extension ProviderDocument {
  /// One that does not end lasts longest.
  fileprivate func lasts(longerThan other: ProviderDocument) -> Bool {
    guard let end = other.expires else { return false }
    return expires.map { $0 > end } ?? true
  }
}
