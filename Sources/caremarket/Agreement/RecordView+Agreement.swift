import Definitions
import PlacementAgreements
import ProviderRegister
import PurchasingVehicles
import Values

extension RecordView {
  /// Everything about an agreement, as it is on a day.
  init(_ file: AgreementFile, _ words: AgreementWords) {
    self.init(
      title: "\(words.kinds[file.agreement.kind].title) \(file.agreement.reference)",
      fields: file.standingFields,
      sections: [
        .fields(heading: "Child", file.childFields(words)),
        .fields(heading: "Placement", file.placementFields(words)),
        .fields(heading: "Terms", file.termFields(words)),
      ] + file.sections(words))
  }
}

extension AgreementFile {
  /// How it stands on the day, and what it costs.
  fileprivate var standingFields: [RecordView.Field] {
    let (fee, discount) = (fees.weeklyFee(on: feeDay), fees.weeklyDiscount(on: feeDay))
    return [
      .init("reference", "Reference", .text(agreement.reference)),
      .init("asAt", "As at", .day(day)),
      .init("status", "Status", .code(state.status.rawValue)),
      .init("from", "First day", .day(agreement.from)),
      .init("until", "No longer from", Cell(state.end)),
      .init("weeklyFee", "Weekly fee", .money(fee)),
      .init("weeklyDiscount", "Discounts claimed", .money(discount)),
      .init("weeklyCost", "Weekly cost", .money(fee - discount)),
      .init("signedByProvider", "Provider signed", Cell(state.signedByProvider)),
      .init("signedByAuthority", "Council signed", Cell(state.signedByAuthority)),
    ]
  }

  fileprivate func childFields(_ words: AgreementWords) -> [RecordView.Field] {
    [
      .init("childReference", "Reference", .text(child.reference)),
      .init("birthMonth", "Born in", Cell(child.birthMonth?.inWords)),
      .init("sex", "Sex", .code(child.sex.rawValue)),
      .init("unaccompanied", "Unaccompanied", .flag(child.isUnaccompanied)),
      .init("siblingGroup", "Sibling group", Cell(agreement.siblingGroup)),
      .init("legalStatus", "Legal status", Cell(termsOfDay?.legalStatus.map(words.legalStatus))),
      .init("legalFrom", "Legal status from", Cell(termsOfDay?.legalFrom)),
    ]
  }

  fileprivate func placementFields(_ words: AgreementWords) -> [RecordView.Field] {
    [
      .init("provider", "Provider", .text(provider.named)),
      .init("urn", "URN", Cell(agreement.urn)),
      .init("service", "Service", Cell(service?.name)),
      .init("serviceType", "Type", .text(agreement.serviceType)),
      .init(
        "judgement", "Judgement on the day",
        service.map { .code($0.judgement.rawValue) } ?? .missing
      ),
      .init("standing", "Standing", standing.map { .code($0.rawValue) } ?? .missing),
      .init("solo", "Placed alone", .flag(agreement.isSolo)),
      .init("route", "Route", .code(agreement.route.rawValue)),
      .init("lot", "Lot and band", Cell(lot ?? vehicle)),
      .init("callOff", "Call-off", Cell(callOff)),
      .init("outsideReason", "Why outside", Cell(agreement.outsideReason.map(words.outsideReason))),
      .init(
        "distanceReason", "Why far from home",
        Cell(agreement.distanceReason.map(words.distanceReason))
      ),
    ]
  }

  fileprivate func termFields(_ words: AgreementWords) -> [RecordView.Field] {
    let terms = termsOfDay
    return [
      .init("plannedEnd", "Planned last day", Cell(terms?.plannedEnd)),
      .init("agreedOn", "Fee agreed on", Cell(agreement.agreedOn)),
      .init("noticeDays", "Days of notice", Cell(terms?.noticeDays)),
      .init("budgetCode", "Budget code", Cell(terms?.budgetCode)),
      .init("nextReview", "To be reviewed by", Cell(nextReview(words.kinds))),
      .init("supersedes", "Takes the place of", Cell(supersedes)),
      .init("supersededBy", "Its place taken by", Cell(successor)),
    ]
  }
}
