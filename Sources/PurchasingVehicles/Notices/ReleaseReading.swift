import StrictJSON
import Values

/// The reading of the releases of one procurement, the earliest first: where several say the same
/// thing, the latest counts.
struct ReleaseReading {
  let releases: [JSONNode]
  let words: NoticeWords

  init(_ releases: [JSONNode], _ words: NoticeWords) {
    self.releases = releases
    self.words = words
  }

  /// Returns what they say, or `nil` where something that is needed cannot be read.
  func procurement(
    _ identifier: String, _ findings: inout [Finding]
  ) -> PublishedProcurement? {
    let title = needed("tender.title", Message.noTitle, &findings)?.text(&findings)
    let lead = needed("buyer", Message.noBuyer, &findings)
      .flatMap { organisation($0, &findings) }
    let description = latest("tender.description")?.text(&findings)
    let techniques = techniques(&findings)
    let estimate = latest("tender.value").flatMap { value($0, &findings) }
    let awards = awards(&findings)
    let lots = lots(awards, &findings)
    let notices = notices(identifier, &findings)
    guard let title, let lead else { return nil }
    return PublishedProcurement(
      identifier: identifier, title: title, description: description,
      regime: regime(&findings), lead: lead,
      participating: buyers(but: lead, &findings), techniques: techniques, estimate: estimate,
      lots: lots, awards: awards, notices: notices)
  }

  /// The value at the end of a way in the latest release that has one.
  func latest(_ way: String) -> JSONNode? {
    for release in releases.reversed() {
      if let found = release.at(way) { return found }
    }
    return nil
  }

  /// The items of a list in all releases; of those with one `id`, the latest.
  func latestItems(_ way: String) -> [(identifier: String, node: JSONNode)] {
    var ignored: [Finding] = []
    var items: [(identifier: String, node: JSONNode)] = []
    for node in releases.flatMap({ $0.at(way)?.items ?? [] }) {
      let identifier = node["id"].flatMap { $0.identifier(&ignored) } ?? node.path
      if let known = items.firstIndex(where: { $0.identifier == identifier }) {
        items[known].node = node
      } else {
        items.append((identifier, node))
      }
    }
    return items
  }

  private func needed(
    _ way: String, _ message: String, _ findings: inout [Finding]
  ) -> JSONNode? {
    if let found = latest(way) { return found }
    let last = releases[releases.count - 1]
    let full = last.path.isEmpty ? way : "\(last.path).\(way)"
    findings.append(Finding(.error, at: last.place, "\(full) is missing: \(message)"))
    return nil
  }
}

extension ReleaseReading {
  /// The organisation that a reference names, with the numbers that its party has.
  func organisation(
    _ reference: JSONNode, _ findings: inout [Finding]
  ) -> PublishedProcurement.Organisation? {
    var ignored: [Finding] = []
    let identifier = reference["id"]?.identifier(&ignored)
    let party = latestItems("parties").first { $0.identifier == identifier }?.node
    guard let name = (reference["name"] ?? party?["name"])?.text(&findings) else {
      if reference["name"] == nil, party?["name"] == nil {
        findings.append(
          Finding(.error, at: reference.place, "\(reference.named) \(Message.noName)"))
      }
      return nil
    }
    let schemes =
      [party?["identifier"]].compactMap(\.self)
      + (party?["additionalIdentifiers"]?.items ?? [])
    return PublishedProcurement.Organisation(
      name: name,
      companyNumber: number(words.companyScheme, identifier, schemes),
      charityNumber: number(words.charityScheme, identifier, schemes))
  }

  /// The number of a scheme, from the identifiers of a party or from the way its `id` is written.
  private func number(
    _ scheme: String, _ identifier: String?, _ identifiers: [JSONNode]
  ) -> String? {
    var ignored: [Finding] = []
    let found = identifiers.first { $0["scheme"]?.text(&ignored) == scheme }?["id"]
    if let number = found?.identifier(&ignored) { return number }
    guard let identifier, identifier.hasPrefix("\(scheme)-") else { return nil }
    return String(identifier.dropFirst(scheme.count + 1))
  }

  private func buyers(
    but lead: PublishedProcurement.Organisation, _ findings: inout [Finding]
  ) -> [PublishedProcurement.Organisation] {
    let parties = latestItems("parties").filter { party in
      var ignored: [Finding] = []
      return party.node["roles"]?.items.contains { $0.text(&ignored) == "buyer" } ?? false
    }
    let all = parties.compactMap { organisation($0.node, &findings) }
    return all.filter { $0.name != lead.name }.sorted { $0.name < $1.name }
  }
}

extension JSONNode {
  /// The value as an identifier, which files write as a text or as a number.
  func identifier(_ findings: inout [Finding]) -> String? {
    if case .number(let number) = content { return number }
    return text(&findings)
  }
}

private enum Message {
  static let noTitle = "without a title it cannot be told what the vehicle is called."
  static let noBuyer = "it cannot be told which authority leads."
  static let noName = "has no name, and no party of its 'id' has one."
}
