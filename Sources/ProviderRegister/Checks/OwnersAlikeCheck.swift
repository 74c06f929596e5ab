import Values

extension RegisterChecks {
  /// Finds providers that may be one organisation under two names.
  static let ownersAlike = RegisterCheck(
    name: "owners-alike",
    purpose: "Finds providers whose names differ in a legal form or a letter: possibly the same.",
    severity: .warning
  ) { facts in
    facts.pairsAlike.map { first, second in
      (
        first.named,
        """
        '\(second.name)' (P\(second.number)) has nearly the same name. If they are one organisation, \
        run 'caremarket provider merge P\(second.number) --into P\(first.number)'.
        """
      )
    }
  }
}

extension RegisterFacts {
  /// Pairs of providers with services, alike in name, each pair once.
  fileprivate var pairsAlike: [(Provider, Provider)] {
    let owners = Set(services.compactMap(\.provider))
    let named = providers.filter { owners.contains($0.number) }
      .map { (provider: $0, name: ProviderName.withoutForms($0.name)) }
    // Names that begin alike are compared with one another: comparing all would take too long.
    let buckets = Dictionary(grouping: named) { $0.name.prefix(6) }
    return buckets.values.flatMap { bucket in
      bucket.indices.flatMap { index in
        bucket[(index + 1)...].filter { ProviderName.areAlike(bucket[index].name, $0.name) }
          .map { (bucket[index].provider, $0.provider) }
      }
    }.sorted { ($0.0.number, $0.1.number) < ($1.0.number, $1.1.number) }
  }
}

extension ProviderName {
  /// The folded name without words that only say what kind of body it is.
  fileprivate static func withoutForms(_ name: String) -> String {
    let forms: Set<Substring> = [
      "ltd", "limited", "plc", "llp", "cic", "community", "interest", "company", "uk", "the",
    ]
    return folded(name).split(separator: " ").filter { !forms.contains($0) }.joined(separator: " ")
  }

  /// Whether two names are the same, or differ in one letter of many.
  ///
  /// Names that end in different numbers, as of numbered companies, are different.
  fileprivate static func areAlike(_ first: String, _ second: String) -> Bool {
    if first == second { return !first.isEmpty }
    guard min(first.count, second.count) >= 10, abs(first.count - second.count) <= 1,
      first.filter(\.isNumber) == second.filter(\.isNumber)
    else { return false }
    return EditDistance.between(first, and: second) == 1
  }
}
