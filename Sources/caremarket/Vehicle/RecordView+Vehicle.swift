import ProviderRegister
import PurchasingVehicles
import Values

extension RecordView {
  /// Everything about a vehicle on a day.
  init(_ vehicle: Vehicle, _ versions: [VehicleVersion], on day: Day) {
    let definition = vehicle.definition
    self.init(
      title: "\(definition.title) (\(vehicle.name))",
      fields: vehicle.fields(on: day),
      sections: [
        .fields(heading: "Who may use it", definition.authorityFields),
        .fields(heading: "Coming onto it", definition.admissionFields),
        .fields(heading: "Calling off", definition.callOffFields),
        .fields(heading: "Prices and terms", definition.termFields),
        .table(key: "lots", heading: "Lots", definition.lotTable),
        .table(key: "discounts", heading: "Discounts", definition.discountTable),
        .table(key: "extensionsUsed", heading: "Extensions used", definition.extensionTable),
        .table(key: "notices", heading: "Notices", definition.notices.table),
        .table(key: "versions", heading: "Versions of its definition", versions.table),
      ])
  }
}

extension Vehicle {
  fileprivate func fields(on day: Day) -> [RecordView.Field] {
    [
      .init("vehicle", "Name", .text(name)),
      .init("asAt", "As at", .day(day)),
      .init("kind", "Kind", .code(definition.kind.rawValue)),
      .init("regime", "Regime", .text(definition.regime.inWords)),
      .init("stage", "Stage", .code(stage(on: day).rawValue)),
      .init("from", "First day", .day(definition.term.from)),
      .init("through", "Last day", .day(definition.end.adding(days: -1))),
      .init("extensions", "Extensions", .text(extensionsInWords)),
      .init("termReference", "Source of the term", .text(definition.term.reference)),
      .init("description", "What it is for", .text(definition.description)),
      .init(
        "estimate", "Estimated value", definition.estimate.map { .money($0.amount) } ?? .missing),
      .init("reference", "Source", .text(definition.reference)),
    ]
  }
}

extension VehicleDefinition {
  fileprivate var authorityFields: [RecordView.Field] {
    [
      .init("lead", "Lead", .text(authorities.lead)),
      .init(
        "participating", "Participating",
        authorities.participating.isEmpty ? .missing : .list(authorities.participating)),
      .init("openToOthers", "Open to others", .flag(authorities.areOpenToOthers)),
      .init("authoritiesReference", "Source", .text(authorities.reference)),
    ]
  }

  fileprivate var admissionFields: [RecordView.Field] {
    let rounds = admission.rounds.map { "\($0.opens.inWords) to \($0.closes.inWords)" }
    let gateway = admission.gateway
    return [
      .init("admissionRule", "Rule", .code(admission.rule.rawValue)),
      .init("rounds", "Rounds", rounds.isEmpty ? .missing : .list(rounds)),
      .init("minimumJudgement", "Lowest judgement", Cell(gateway?.minimumJudgement?.inWords)),
      .init("minimumOutcome", "Lowest outcome", Cell(gateway?.minimumOutcome?.inWords)),
      .init(
        "admitsNotYetInspected", "Not yet inspected too",
        gateway.map { .flag($0.admitsNotYetInspected) } ?? .missing),
      .init("admissionReference", "Source", .text(admission.reference)),
    ]
  }

  fileprivate var callOffFields: [RecordView.Field] {
    let scoring = callOffs.scoring
    return [
      .init("callOffMethods", "How", .list(callOffs.methods.map(\.inWords))),
      .init("priceWeight", "Weight of price", Cell(scoring?.price)),
      .init("qualityWeight", "Weight of quality", Cell(scoring?.quality)),
      .init("distanceWeight", "Weight of distance", Cell(scoring?.distance)),
      .init("callOffReference", "Source", .text(callOffs.reference)),
    ]
  }

  fileprivate var termFields: [RecordView.Field] {
    [
      .init("priceBasis", "Prices", .code(prices.basis.rawValue)),
      .init("upliftClause", "Uplift clause", .code(uplift.clause.rawValue)),
      .init("upliftPercentage", "Uplift", Cell(uplift.percentage)),
      .init("upliftReference", "Source of the uplift", .text(uplift.reference)),
      .init("providerNoticeDays", "Notice by a provider, days", Cell(terms.providerNoticeDays)),
      .init("placementNoticeDays", "Notice of a placement, days", Cell(terms.placementNoticeDays)),
      .init(
        "suspensionReviewDays", "Review of a suspension within, days",
        Cell(terms.suspensionReviewDays)),
      .init("termsReference", "Source of the terms", .text(terms.reference)),
    ]
  }
}

extension Cell {
  /// A percentage, or nothing where there is none.
  init(_ percentage: Percentage?) {
    self = percentage.map { .decimal($0.number) } ?? .missing
  }
}
