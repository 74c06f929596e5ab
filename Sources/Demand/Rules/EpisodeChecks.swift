import Values

/// The rules about one episode that need nothing but its row.
struct EpisodeChecks {
  private struct Pair: Hashable {
    let provider: ReturnCode
    let placement: ReturnCode
  }

  /// The rules that a provider breaks with a placement, for the pairs that break any.
  private let brokenRules: [Pair: [Int]]

  init(_ definitions: ReturnDefinitions) {
    let providers = definitions.codes.placementProvider.entries.map(\.code) + [.blank]
    var broken: [Pair: [Int]] = [:]
    for provider in providers {
      for placement in definitions.codes.placement.entries.map(\.code) + [.blank] {
        let rules = definitions.rules.providerRules.filter {
          $0.isBroken(by: provider, with: placement)
        }
        guard !rules.isEmpty else { continue }
        broken[Pair(provider: provider, placement: placement)] = rules.map(\.rule)
      }
    }
    brokenRules = broken
  }

  func check(_ record: EpisodeRecord, _ findings: inout ReturnFindings) {
    let place = record.place
    if record.from < EpisodeChecks.actInForce { findings.add(.beganTooEarly, at: place) }
    if (record.returnedUntil == nil) != record.returnedReasonEnded.isBlank {
      findings.add(.endWithoutReason, at: place)
    }
    if let until = record.returnedUntil, until < record.from {
      findings.add(.endsBeforeItBegins, at: place)
    }
    let pair = Pair(provider: record.provider, placement: record.placement)
    for rule in brokenRules[pair] ?? [] { findings.add(rule: rule, at: place) }
  }

  /// The day on which the Children Act 1989 came into force.
  private static let actInForce = Day(daysSince1970: 7956)
}
