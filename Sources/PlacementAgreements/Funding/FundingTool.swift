import Values

/// How levels of need become shares: `Contracts/Agreements/funding-tool.yaml`, as it holds on a day.
package struct FundingTool: Hashable, Sendable {
  /// How grave a need is, and its points.
  package struct Level: Hashable, Sendable {
    package let name: String
    package let points: Int
  }

  /// A kind of need, and who answers for it.
  package struct Domain: Hashable, Sendable {
    package let code: String
    package let title: String
    /// In per cent; together 100.
    package let partners: [FundingSplit.Funder: Int]
  }

  /// The name by which proposals say what they were worked out by.
  package let name: String
  /// Points that a partner has whatever the needs are.
  package let base: [FundingSplit.Funder: Int]
  /// The lowest first; it is meant where a domain is not named.
  package let levels: [Level]
  package let domains: [Domain]
}

extension FundingTool {
  /// Returns what is wrong with levels that were given by domain, each in a sentence.
  func problems(with given: [String: String]) -> [String] {
    given.sorted { $0.key < $1.key }.compactMap { domain, level in
      guard domains.contains(where: { $0.code == domain }) else {
        return Message.noDomain(domain, domains.map(\.code))
      }
      return levels.contains { $0.name == level }
        ? nil : Message.noLevel(level, domain, levels.map(\.name))
    }
  }

  /// Returns the level of every domain, in the order of the tool.
  package func levels(_ given: [String: String]) -> [(domain: Domain, level: Level)] {
    domains.compactMap { domain in
      let named = levels.first { $0.name == given[domain.code] }
      return (named ?? levels.first).map { (domain, $0) }
    }
  }

  /// Returns the shares that levels by domain lead to; together they are always the whole.
  package func shares(_ given: [String: String]) -> FundingShares {
    let weights = FundingSplit.Funder.allCases.map { funder in
      levels(given).reduce(100 * (base[funder] ?? 0)) {
        $0 + $1.level.points * ($1.domain.partners[funder] ?? 0)
      }
    }
    return FundingShares(weights: weights.map(Int64.init))
  }
}

private enum Message {
  static func noDomain(_ domain: String, _ known: [String]) -> String {
    "There is no domain '\(domain)'. There are: \(known.joined(separator: ", "))."
  }

  static func noLevel(_ level: String, _ domain: String, _ known: [String]) -> String {
    "'\(domain)' is one of \(known.joined(separator: ", ")), not '\(level)'."
  }
}
