import PurchasingVehicles
import Values

extension JSONValue {
  /// A lot with its days, extensions and status.
  init(_ lot: PublishedProcurement.Lot, status: String) {
    self = .object(
      [
        member("id", .text(lot.identifier)), member("title", lot.title.map(JSONValue.text)),
        member("description", lot.description.map(JSONValue.text)),
        member("status", .text(status)), member("contractPeriod", JSONValue(lot.period)),
        member("hasRenewal", lot.renewal.isPossible.map(JSONValue.flag)),
        member("renewal", JSONValue(lot.renewal)),
      ].compactMap(\.self))
  }

  /// A period; `nil` where nothing of it is known.
  init?(_ period: PublishedProcurement.Period) {
    let members = [
      member("startDate", period.from.map { .text($0.firstMoment) }),
      member("endDate", period.through.map { .text($0.lastMoment) }),
      member("maxExtentDate", period.latest.map { .text($0.lastMoment) }),
      member("durationInDays", period.days.map(JSONValue.number)),
    ].compactMap(\.self)
    guard !members.isEmpty else { return nil }
    self = .object(members)
  }

  /// What is expected to be spent; amounts are numbers in open contracting data.
  init(_ value: PublishedProcurement.Value) {
    let amount = JSONValue.decimal(ExactDecimal(coefficient: value.amount.pence, scale: 2))
    self = [value.includesTax ? "amountGross" : "amount": amount, "currency": "GBP"]
  }

  fileprivate init?(_ renewal: PublishedProcurement.Renewal) {
    guard let description = renewal.description else { return nil }
    self = .object(
      [
        member("description", .text(description)),
        member("maximumRenewals", (renewal.extensions?.months.count).map(JSONValue.number)),
      ].compactMap(\.self))
  }

  /// The techniques, as the extensions for techniques and for the United Kingdom write them.
  init(_ techniques: PublishedProcurement.Techniques) {
    let use = techniques.isOpenToOthers.map { JSONValue.text($0 ? "open" : "closed") }
    let framework = [
      member("method", techniques.method.map(JSONValue.text)),
      member("isOpenFrameworkScheme", techniques.isOpenFramework.map(JSONValue.flag)),
      member("type", use),
    ].compactMap(\.self)
    let dynamic = [member("type", use)].compactMap(\.self)
    self = .object(
      [
        member("hasFrameworkAgreement", techniques.isFramework.map(JSONValue.flag)),
        member("frameworkAgreement", techniques.isFramework == true ? .object(framework) : nil),
        member("hasDynamicPurchasingSystem", techniques.isDynamic.map(JSONValue.flag)),
        member("dynamicPurchasingSystem", techniques.isDynamic == true ? .object(dynamic) : nil),
      ].compactMap(\.self))
  }
}

extension PublishedProcurement.Techniques {
  /// The word of the standard for how call-offs are made.
  fileprivate var method: String? {
    switch (reopensCompetition, awardsDirectly) {
    case (true, true): "withAndWithoutReopeningCompetition"
    case (true, _): "withReopeningCompetition"
    case (_, true): "withoutReopeningCompetition"
    default: nil
    }
  }
}
