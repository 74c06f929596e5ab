import StrictYAML
import Values

/// What the market for a need is called: a lot of a vehicle with those who stand on it, and what came
/// of the referrals to it.
struct NeedRule: Hashable, Sendable {
  /// With fewer providers it is tight.
  let fewestProviders: Int
  /// Of fewer referrals the share without an offer says nothing.
  let fewestReferrals: Int
  /// With more of the referrals without an offer, in per cent, there is a gap.
  let mostWithoutOffer: Int
  let reference: String

  /// What is known of a need.
  struct Evidence: Hashable, Sendable {
    let providers: Int
    let placements: Int
    let referrals: Int
    let withoutOffer: Int
  }

  /// What a market is called: the first three words of the rule for places.
  func words(_ evidence: Evidence, _ bands: [GapRule.Band], notKnown: String) -> String {
    if evidence.providers + evidence.placements + evidence.referrals == 0 || bands.count < 3 {
      return notKnown
    }
    if evidence.providers == 0 || isOftenWithoutOffer(evidence) { return bands[0].words }
    return evidence.providers < fewestProviders ? bands[1].words : bands[2].words
  }

  private func isOftenWithoutOffer(_ evidence: Evidence) -> Bool {
    evidence.referrals >= fewestReferrals
      && evidence.withoutOffer * 100 > mostWithoutOffer * evidence.referrals
  }

  /// Reads the rule; adds a finding for each slip.
  init(_ value: YAMLValue?, _ findings: inout [Finding]) {
    let values =
      value?.mapping(
        required: ["fewestProviders", "fewestReferrals", "mostWithoutOffer", "reference"],
        optional: [], &findings) ?? [:]
    fewestProviders = values["fewestProviders"]?.wholeNumber(from: 1, &findings) ?? 1
    fewestReferrals = values["fewestReferrals"]?.wholeNumber(from: 1, &findings) ?? 1
    mostWithoutOffer = values["mostWithoutOffer"]?.wholeNumber(from: 0, &findings) ?? 0
    reference = values["reference"]?.text(&findings) ?? ""
  }
}
