import StrictJSON
import Values

/// The lots with their days, and the awards.
extension ReleaseReading {
  typealias Lot = PublishedProcurement.Lot
  typealias Award = PublishedProcurement.Award

  /// The lots; a procurement without lots is one lot.
  func lots(_ awards: [Award], _ findings: inout [Finding]) -> [Lot] {
    let nodes = latestItems("tender.lots")
    guard nodes.isEmpty else {
      return nodes.compactMap { lot($0.node, $0.identifier, &findings) }
    }
    return latest("tender").flatMap { lot($0, "1", &findings) }.map { [$0] } ?? []
  }

  private func lot(
    _ node: JSONNode, _ identifier: String, _ findings: inout [Finding]
  ) -> Lot? {
    let before = findings.count
    let period = period(of: node, identifier, &findings)
    if findings.count == before, period.from == nil, period.through == nil, period.days == nil {
      findings.append(Finding(.error, at: node.place, "\(node.named) \(Message.noDays)"))
    }
    return Lot(
      identifier: identifier, title: node["title"]?.text(&findings),
      description: node["description"]?.text(&findings), period: period,
      renewal: renewal(of: node, period, &findings))
  }

  /// The days of a lot: its own, or those of its awards and contracts, or those of the whole.
  private func period(
    of lot: JSONNode, _ identifier: String, _ findings: inout [Finding]
  ) -> PublishedProcurement.Period {
    let awarded = latestItems("awards").filter { $0.node.relates(to: identifier) }
    let contracts = latestItems("contracts").filter { contract in
      var ignored: [Finding] = []
      let award = contract.node["awardID"]?.identifier(&ignored)
      return awarded.contains { $0.identifier == award }
    }
    let nodes =
      [lot["contractPeriod"]] + contracts.map { $0.node["period"] }
      + awarded.map { $0.node["contractPeriod"] }
      + [
        latest("tender.contractPeriod"), latest("tender.techniques.frameworkAgreement.period"),
      ]
    let periods = nodes.compactMap(\.self).reduce(into: [JSONNode]()) { known, node in
      if !known.contains(where: { $0.path == node.path }) { known.append(node) }
    }.map { PublishedProcurement.Period($0, &findings) }
    let whole = periods.first { $0.from != nil && $0.through != nil } ?? periods.first
    var period = whole ?? PublishedProcurement.Period()
    period.latest = period.latest ?? periods.compactMap(\.latest).first
    return period
  }

  private func renewal(
    of lot: JSONNode, _ period: PublishedProcurement.Period, _ findings: inout [Finding]
  ) -> PublishedProcurement.Renewal {
    let node = lot["renewal"] ?? latest("tender.renewal")
    let isPossible = (lot["hasRenewal"] ?? latest("tender.hasRenewal"))?.flag(&findings)
    var renewal = PublishedProcurement.Renewal(isPossible: isPossible)
    renewal.description = node?["description"]?.text(&findings)
    renewal.extensions =
      ExtensionReading(
        isPossible: isPossible, description: renewal.description,
        count: node?["maximumRenewals"]?.wholeNumber(&findings),
        days: node?.at("period.durationInDays")?.wholeNumber(&findings), period: period
      ).pattern
    return renewal
  }

  /// The awards that stand.
  func awards(_ findings: inout [Finding]) -> [Award] {
    latestItems("awards").compactMap { identifier, node in
      let status = node["status"]?.text(&findings)
      guard !["cancelled", "unsuccessful"].contains(status) else { return nil }
      let suppliers = node["suppliers"]?.list(&findings) ?? []
      let contract = latestItems("contracts").first {
        $0.node["awardID"]?.identifier(&findings) == identifier
      }
      let period = contract?.node["period"] ?? node["contractPeriod"]
      return Award(
        identifier: identifier,
        lots: (node["relatedLots"]?.list(&findings) ?? []).compactMap { $0.identifier(&findings) },
        suppliers: suppliers.compactMap { organisation($0, &findings) },
        from: period?["startDate"]?.dayWritten(.from, &findings))
    }
  }
}

extension JSONNode {
  /// Whether an award is one of a lot; without lots it is one of them all.
  fileprivate func relates(to lot: String) -> Bool {
    var ignored: [Finding] = []
    guard let lots = self["relatedLots"]?.items else { return true }
    return lots.contains { $0.identifier(&ignored) == lot }
  }
}

private enum Message {
  static let noDays = """
    has no first and last day and no length: neither its contractPeriod nor that of the tender, the \
    awards or the contracts says any.
    """
}
