import Documents
import PlacementAgreements
import ProviderRegister
import PurchasingVehicles
import Values

/// For each need that the council has a lot for: who may be called off, and what came of its referrals.
///
/// The public edition leaves the placements of a lot out: with those of a type by route they would tell
/// how few another lot has.
struct NeedGapMeasures: MeasureSet {
  static let figureNames: [String] = []
  static let tableNames = ["gaps-by-need"]

  let accredited: AccreditedSupply
  let referrals: ReferralFacts
  let spending: SpendingFacts
  let rule: GapRule
  let edition: Edition

  var figures: [String: Figure] { [:] }

  private func evidence(_ line: AccreditedSupply.Line) -> NeedRule.Evidence {
    let (all, withoutOffer) = referrals.counts(ofLot: line.lot.number)
    let bands = Set(line.lot.bands.map(\.number))
    return NeedRule.Evidence(
      providers: Set(line.services.map(\.provider)).count,
      placements: spending.prices.count { $0.band.map(bands.contains) ?? false },
      referrals: all, withoutOffer: withoutOffer)
  }

  private func words(_ evidence: NeedRule.Evidence) -> String {
    rule.needs.words(evidence, rule.bands, notKnown: rule.notKnown)
  }

  /// The needs for which there is too little, type by type.
  var gaps: [Gap] {
    accredited.lines.flatMap { line -> [Gap] in
      let lot = line.lot.definition
      let label = words(evidence(line))
      guard rule.isShort(label) else { return [] }
      return lot.serviceTypes.prefix(1).map {
        Gap(type: $0, where: "\(lot.need): \(label.lowercased())")
      }
    }
  }

  var tables: [StatementTable] {
    guard !accredited.lines.isEmpty else { return [] }
    return [
      StatementTable(
        id: "gaps-by-need",
        caption: "Who may be called off for each need, and what came of referrals in twelve months",
        columns: [
          .init("Need"), .init("Type of service"), .init("Providers", .providers),
          .init("Services", .services),
        ] + (edition == .public ? [] : [.init("Placements now", .placements)]) + [
          .init("Referrals", .referrals), .init("Without an offer", .referrals), .init("Market"),
        ],
        rows: accredited.lines.map(row), notes: ["\(rule.needs.reference)."])
    ]
  }

  private func row(_ line: AccreditedSupply.Line) -> StatementTable.Row {
    let evidence = evidence(line)
    let lot = line.lot
    let placements = figure(
      "placements", .placements, lot, evidence.placements, .children(evidence.placements))
    let figures =
      [
        figure("providers", .providers, lot, evidence.providers, .open),
        figure("services", .services, lot, line.services.count, .open),
      ] + (edition == .public ? [] : [placements]) + [
        figure("referrals", .referrals, lot, evidence.referrals, .children(evidence.referrals)),
        figure(
          "withoutOffer", .referrals, lot, evidence.withoutOffer, .children(evidence.withoutOffer)),
      ]
    return .init(
      [
        .words(lot.definition.need.capitalizedFirst),
        .words(lot.definition.serviceTypes.joined(separator: ", ")),
      ] + figures.map { .figure($0) } + [.words(words(evidence))])
  }

  private func figure(
    _ name: String, _ unit: FigureUnit, _ lot: Lot, _ number: Int, _ basis: FigureBasis
  ) -> Figure {
    Figure(
      FigureMeasure(
        name: "need-\(name)", what: "The market for a need", unit: unit,
        period: "\(referrals.day)", asAt: referrals.day,
        definition: """
          A lot of a vehicle in force: the services that may be called off on the day, placements under \
          way, and referrals of the twelve months until then.
          """,
        source: "Vehicles, admissions and referrals; Placement agreements",
        command: "caremarket lot list; caremarket referral measures"),
      [.init(dimension: "lot", heading: lot.reference)], .count(number), basis)
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
