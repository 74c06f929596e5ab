import StrictJSON
import Values

/// How a vehicle works: the law, the technique, the value and the notices.
extension ReleaseReading {
  func regime(_ findings: inout [Finding]) -> LegalRegime? {
    guard let law = latest("tender.legalBasis"), let scheme = law["scheme"]?.text(&findings),
      let identifier = law["id"]?.identifier(&findings),
      let basis = words.basis(scheme: scheme, identifier: identifier)
    else { return nil }
    let special = latest("tender.specialRegime")?.list(&findings) ?? []
    let isLightTouch = special.contains { $0.text(&findings) == words.lightTouchRegime }
    return isLightTouch ? basis.lightTouch ?? basis.regime : basis.regime
  }

  func techniques(_ findings: inout [Finding]) -> PublishedProcurement.Techniques {
    var techniques = PublishedProcurement.Techniques()
    func flag(_ way: String) -> Bool? { technique(way)?.flag(&findings) }
    techniques.isFramework = flag("hasFrameworkAgreement")
    techniques.isDynamic = flag("hasDynamicPurchasingSystem")
    techniques.isOpenFramework = flag("frameworkAgreement.isOpenFrameworkScheme")
    let use = technique("dynamicPurchasingSystem.type") ?? technique("frameworkAgreement.type")
    techniques.isOpenToOthers = use?.choice(["open": true, "closed": false], &findings)
    let methods = ["with": (true, false), "without": (false, true), "withAndWithout": (true, true)]
      .reduce(into: [:]) { $0["\($1.key)ReopeningCompetition"] = $1.value }
    if let method = technique("frameworkAgreement.method")?.choice(methods, &findings) {
      (techniques.reopensCompetition, techniques.awardsDirectly) = method
    }
    return techniques
  }

  /// What is said of the technique: of the whole, or else of the first lot that says it.
  private func technique(_ way: String) -> JSONNode? {
    if let found = latest("tender.techniques.\(way)") { return found }
    return latestItems("tender.lots").lazy.compactMap { $0.node.at("techniques.\(way)") }.first
  }

  /// An amount in pounds; one in another currency is as if it were not said.
  func value(
    _ node: JSONNode, _ findings: inout [Finding]
  ) -> PublishedProcurement.Value? {
    guard let currency = node["currency"]?.text(&findings), currency == "GBP" else { return nil }
    if let net = node["amount"] {
      return net.money(&findings).map { .init(amount: $0, includesTax: false) }
    }
    return node["amountGross"]?.money(&findings).map { .init(amount: $0, includesTax: true) }
  }

  /// The identifier of the procurement, and each notice whose type is known here.
  func notices(_ identifier: String, _ findings: inout [Finding]) -> [Notice] {
    let first = releases.first?["date"]?.dayWritten(.from, &findings)
    var notices = [Notice(kind: .openContracting, identifier: identifier, publishedOn: first)]
    for notice in publishedReleases(&findings) + documents(&findings)
    where !notices.contains(where: { $0.identifier == notice.identifier }) {
      notices.append(notice)
    }
    return notices.sorted { $0.identifier < $1.identifier }
  }

  private func documents(_ findings: inout [Finding]) -> [Notice] {
    let holders =
      ["tender", "planning"].flatMap { latestItems("\($0).documents") }
      + ["awards", "contracts"].flatMap { latestItems($0) }.flatMap { item in
        (item.node["documents"]?.items ?? []).map { (item.identifier, $0) }
      }
    return holders.compactMap { _, node in
      guard let type = (node["noticeType"] ?? node["documentType"])?.text(&findings),
        let kind = words.notices[type], let identifier = node["id"]?.identifier(&findings)
      else { return nil }
      let day = node["datePublished"]?.dayWritten(.from, &findings)
      return Notice(kind: kind, identifier: identifier, publishedOn: day)
    }
  }

  /// The releases that are notices of their own, as Find a Tender numbers them: 012345-2026.
  private func publishedReleases(_ findings: inout [Finding]) -> [Notice] {
    releases.compactMap { release in
      guard let identifier = release["id"]?.identifier(&findings),
        identifier.wholeMatch(of: /[0-9]{6}-[0-9]{4}/) != nil
      else { return nil }
      let tags = (release["tag"]?.items ?? []).compactMap { $0.text(&findings) }
      guard let kind = tags.compactMap({ words.notices[$0] }).first else { return nil }
      let day = release["date"]?.dayWritten(.from, &findings)
      return Notice(kind: kind, identifier: identifier, publishedOn: day)
    }
  }
}

extension JSONNode {
  /// The value as what one of some words stands for.
  fileprivate func choice<Value>(
    _ values: [String: Value], _ findings: inout [Finding]
  ) -> Value? {
    guard let text = text(&findings) else { return nil }
    return values[text]
      ?? refused("one of \(values.keys.sorted().joined(separator: ", "))", &findings)
  }
}
