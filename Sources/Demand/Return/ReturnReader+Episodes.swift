import CSVReading
import Importing
import Values

/// The columns of the table of episodes, in the order of `Imports/SSDA903/tables.yaml`.
enum EpisodeColumn: Int, CaseIterable {
  case child, from, reasonBegan, legalStatus, need, placement, provider, until, reasonEnded
  case reasonMoved, homePostcode, placementPostcode, urn
}

extension ReturnReader {
  /// Reads a row of episodes; `nil` where something stops it from being stored.
  ///
  /// The year of the return is known only once all its rows have been read.
  mutating func episodeRow(_ cells: CellTexts, at place: RowPlace) -> EpisodeRecord? {
    let child = child(cells[.child], at: place)
    let from = Day(inFile: cells[.from])
    if from == nil { error(.beganOn, "DECOM", at: place, cells[.from]) }
    let until = Day(inFile: cells[.until])
    if until == nil, !cells[.until].isEmpty { error(.endedOn, "DEC", at: place, cells[.until]) }
    var record = EpisodeRecord(
      child: child ?? -1, place: place, from: from ?? Day(daysSince1970: 0), returnedUntil: until)
    readCodes(cells, into: &record, at: place)
    guard child != nil, from != nil else { return nil }
    record.homePostcode = postcode(cells[.homePostcode], at: place)
    record.placementPostcode = postcode(cells[.placementPostcode], at: place)
    return record
  }

  private mutating func readCodes(
    _ cells: CellTexts, into record: inout EpisodeRecord, at place: RowPlace
  ) {
    let codes = definitions.codes
    func read(
      _ column: EpisodeColumn, _ set: ReturnCodeSet, _ check: ReturnCheck
    ) -> ReturnCode {
      code(cells[column], set, check, at: place)
    }
    record.reasonBegan = read(.reasonBegan, codes.reasonBegan, .reasonBegan)
    record.legalStatus = read(.legalStatus, codes.legalStatus, .legalStatus)
    record.need = read(.need, codes.need, .need)
    record.placement = read(.placement, codes.placement, .placement)
    record.provider = read(.provider, codes.placementProvider, .placementProvider)
    record.returnedReasonEnded = read(.reasonEnded, codes.reasonEnded, .reasonEnded)
    record.reasonMoved = read(.reasonMoved, codes.reasonMoved, .reasonMoved)
    record.urn = urn(cells[.urn], at: place)
  }

  private mutating func postcode(
    _ cell: UnsafeBufferPointer<UInt8>, at place: RowPlace
  ) -> ReturnCode {
    guard !cell.isEmpty else { return .blank }
    guard let postcode = PackedPostcode(cell) else {
      findings.add(.postcodeShape, at: place)
      return .blank
    }
    return ReturnCode(postcode)
  }

  /// A URN is seven digits, or SC and six; XXXXXXX stands for a regional adoption agency.
  ///
  /// Source: Department for Education, SSDA903 guide, Ofsted unique reference number.
  private mutating func urn(
    _ cell: UnsafeBufferPointer<UInt8>, at place: RowPlace
  ) -> ReturnCode {
    guard !cell.isEmpty else { return .blank }
    guard let urn = ReturnCode(cell), urn.hasShapeOfURN else {
      findings.add(.urnShape, at: place)
      return .blank
    }
    return urn
  }
}

extension CellTexts {
  fileprivate subscript(column: EpisodeColumn) -> UnsafeBufferPointer<UInt8> {
    self[column.rawValue]
  }
}

extension ReturnCode {
  /// A postcode has at most seven letters and digits.
  init(_ postcode: PackedPostcode) {
    self.init(word: postcode.word.byteSwapped)
  }

  fileprivate var hasShapeOfURN: Bool {
    if self == "XXXXXXX" { return true }
    return withUnsafeBytes(of: word.bigEndian) { all in
      let bytes = all.prefix(length)
      let digits = bytes.starts(with: "SC".utf8) ? bytes.dropFirst(2) : bytes
      let isWhole = digits.count == (digits.count == bytes.count ? 7 : 6)
      return isWhole && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
  }
}
