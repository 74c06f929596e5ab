import PurchasingVehicles
import Values

/// A vehicle as a package with one release of the Open Contracting Data Standard.
struct ReleasePackage {
  private let published: PublishedProcurement
  private let stage: Vehicle.Stage
  private let day: Day
  private let words: NoticeWords

  init(
    _ published: PublishedProcurement, stage: Vehicle.Stage, on day: Day, _ words: NoticeWords
  ) {
    self.published = published
    self.stage = stage
    self.day = day
    self.words = words
  }

  /// The package as JSON.
  var value: JSONValue {
    [
      "uri": .text("urn:\(published.identifier):\(day)"),
      "version": .text(words.version),
      "extensions": .array(words.extensions.map(JSONValue.text)),
      "publishedDate": .text(day.firstMoment),
      "publisher": ["name": .text(published.lead.name)],
      "releases": [release],
    ]
  }

  private var release: JSONValue {
    .object(
      [
        member("ocid", .text(published.identifier)),
        member("id", .text("\(published.identifier)-\(day)")),
        member("date", .text(day.firstMoment)),
        member("tag", [published.awards.isEmpty ? "tender" : "award"]),
        member("initiationType", "tender"), member("language", "en"),
        member("parties", .array(parties)),
        member("buyer", ReleaseParty(published.lead, words).reference),
        member("tender", tender),
      ].compactMap(\.self) + awards)
  }

  private var parties: [JSONValue] {
    let buyers = [published.lead] + published.participating
    let suppliers = Set(published.awards.flatMap(\.suppliers)).sorted { $0.name < $1.name }
    return buyers.map {
      ReleaseParty($0, words).value(roles: $0 == published.lead ? lead : ["buyer"])
    }
      + suppliers.map { ReleaseParty($0, words).value(roles: ["supplier"]) }
  }

  private var lead: [JSONValue] { ["buyer", "procuringEntity"] }

  private var awards: [JSONValue.Member] {
    guard !published.awards.isEmpty else { return [] }
    let values = published.awards.map { award -> JSONValue in
      .object(
        [
          member("id", .text(award.identifier)), member("status", "active"),
          award.from.flatMap { member("date", .text($0.firstMoment)) },
          member(
            "suppliers", .array(award.suppliers.map { ReleaseParty($0, words).reference })),
          member("relatedLots", .array(award.lots.map(JSONValue.text))),
          member("contractPeriod", period(of: award)),
        ].compactMap(\.self))
    }
    return [JSONValue.Member(key: "awards", value: .array(values))]
  }

  /// The period of an award: that of its lot, from its own first day.
  private func period(of award: PublishedProcurement.Award) -> JSONValue? {
    let lot = published.lots.first { award.lots.contains($0.identifier) }
    guard var period = lot?.period else { return nil }
    period.from = award.from ?? period.from
    return JSONValue(period)
  }
}

extension ReleasePackage {
  private var tender: JSONValue {
    .object(
      [
        member("id", .text(published.identifier)), member("title", .text(published.title)),
        member("description", published.description.map(JSONValue.text)),
        member("status", .text(status)), member("legalBasis", legalBasis),
        member("specialRegime", isLightTouch ? [.text(words.lightTouchRegime)] : nil),
        member("procuringEntity", ReleaseParty(published.lead, words).reference),
        member("mainProcurementCategory", "services"),
        member("value", published.estimate.map { JSONValue($0) }),
        member("contractPeriod", JSONValue(published.period)),
        member("techniques", JSONValue(published.techniques)),
        member("lots", .array(published.lots.map { JSONValue($0, status: status) })),
        member("documents", documents),
      ].compactMap(\.self))
  }

  /// A dynamic vehicle takes suppliers until it ends; a framework has been awarded once it begins.
  private var status: String {
    if stage == .ended { return "complete" }
    return published.techniques.isDynamic == true || published.awards.isEmpty
      ? "active" : "complete"
  }

  private var basis: NoticeWords.LegalBasis? { published.regime.flatMap(words.basis) }

  private var isLightTouch: Bool { basis?.lightTouch == published.regime && basis != nil }

  private var legalBasis: JSONValue? {
    basis.map { ["scheme": .text($0.scheme), "id": .text($0.identifier)] }
  }

  private var documents: JSONValue? {
    let notices = published.notices.filter { $0.kind != .openContracting }
    guard !notices.isEmpty else { return nil }
    return .array(notices.map { ReleaseDocument($0, published.regime, words).value })
  }
}
