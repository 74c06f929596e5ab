import StrictJSON
import Values

/// A file of open contracting data: the releases in it, whatever they are packed in.
///
/// It may be one release, a package of releases, one record or a package of records, as the
/// standard's version 1.1 defines them and Find a Tender publishes them.
package struct NoticeFile: Sendable {
  /// The releases of each procurement, the earliest first.
  let procurements: [(identifier: String, releases: [JSONNode])]
  private let place: Place

  /// Reads a file; throws `JSONProblem` where it is no JSON or no open contracting data.
  package init(_ bytes: [UInt8], file: String) throws {
    let root = try JSONDocument(bytes, file: file).root
    var findings: [Finding] = []
    let releases = NoticeFile.releases(in: root, &findings)
    let identified = releases.map { (NoticeFile.identifier(of: $0, &findings) ?? "", $0) }
    guard findings.isEmpty else { throw JSONProblem(findings) }
    place = Place(file: file)
    procurements = Dictionary(grouping: identified) { $0.0 }.sorted { $0.key < $1.key }.map {
      ($0.key, NoticeFile.inOrder($0.value.map(\.1)))
    }
  }

  /// Returns what the releases of one procurement say; without an identifier there must be only one.
  ///
  /// Throws `JSONProblem` with everything that is wrong.
  package func procurement(
    _ identifier: String?, _ words: NoticeWords
  ) throws -> PublishedProcurement {
    let found = procurements.filter { identifier == nil || $0.identifier == identifier }
    guard found.count == 1 else {
      let all = procurements.map(\.identifier)
      throw JSONProblem([Finding(.error, at: place, Message.choose(all, identifier))])
    }
    var findings: [Finding] = []
    let reading = ReleaseReading(found[0].releases, words)
    let read = reading.procurement(found[0].identifier, &findings)
    guard let read, findings.isEmpty else { throw JSONProblem(findings) }
    return read
  }
}

extension NoticeFile {
  private static func releases(in root: JSONNode, _ findings: inout [Finding]) -> [JSONNode] {
    if let packed = root["releases"], root["compiledRelease"] == nil {
      return some(packed.list(&findings), in: packed, &findings)
    }
    if let records = root["records"] {
      let all = some(records.list(&findings), in: records, &findings)
      return all.flatMap { releases(ofRecord: $0, &findings) }
    }
    if root["compiledRelease"] != nil { return releases(ofRecord: root, &findings) }
    let isRelease = ["tender", "awards", "contracts", "buyer", "planning"].contains {
      root[$0] != nil
    }
    if root["ocid"] != nil, isRelease { return [root] }
    findings.append(Finding(.error, at: root.place, Message.noData))
    return []
  }

  /// The compiled release of a record, or where it has none the releases themselves.
  private static func releases(
    ofRecord record: JSONNode, _ findings: inout [Finding]
  ) -> [JSONNode] {
    if let compiled = record["compiledRelease"] { return [compiled] }
    let embedded = (record["releases"]?.items ?? []).filter { $0["tag"] != nil }
    if embedded.isEmpty {
      findings.append(Finding(.error, at: record.place, Message.onlyLinks(record.named)))
    }
    return embedded
  }

  private static func some(
    _ items: [JSONNode], in list: JSONNode, _ findings: inout [Finding]
  ) -> [JSONNode] {
    if items.isEmpty, findings.isEmpty {
      findings.append(Finding(.error, at: list.place, Message.none(list.named)))
    }
    return items
  }

  private static func identifier(
    of release: JSONNode, _ findings: inout [Finding]
  ) -> String? {
    if let identifier = release["ocid"] { return identifier.text(&findings) }
    findings.append(Finding(.error, at: release.place, Message.noIdentifier(release.named)))
    return nil
  }

  private static func inOrder(_ releases: [JSONNode]) -> [JSONNode] {
    var ignored: [Finding] = []
    let dated = releases.map { (date: $0["date"]?.text(&ignored) ?? "", release: $0) }
    let order = dated.indices.sorted { (dated[$0].date, $0) < (dated[$1].date, $1) }
    return order.map { dated[$0].release }
  }
}

private enum Message {
  static let noData = """
    This is no open contracting data: 'releases', 'records' or 'ocid' with 'tender' or 'awards' should \
    stand here. On Find a Tender's page of the procurement, take the file under 'OCDS'.
    """

  static func none(_ way: String) -> String { "\(way) is empty: there is no notice in the file." }

  static func noIdentifier(_ way: String) -> String {
    "\(way) has no 'ocid', so it cannot be told which procurement it belongs to."
  }

  static func onlyLinks(_ way: String) -> String {
    """
    \(way) has neither a 'compiledRelease' nor whole releases, only links to them. Get the package of \
    releases instead.
    """
  }

  static func choose(_ all: [String], _ wanted: String?) -> String {
    let list = "There are: \(all.prefix(10).joined(separator: ", "))\(all.count > 10 ? " …" : "")."
    guard let wanted else {
      return "There are notices of \(all.count) procurements here. Say which with '--ocid'. \(list)"
    }
    return "There is no notice of '\(wanted)' here. \(list)"
  }
}
