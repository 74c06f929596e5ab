import CSVReading
import Importing
import Values

/// Reads the rows of the postcode directory from their bytes.
struct PostcodeRowReader {
  enum Outcome {
    case row(PostcodeRow)
    /// A place in none of the countries that English councils place children in as a matter of
    /// course: Scotland, Northern Ireland, the Channel Islands or the Isle of Man.
    case elsewhere
    /// A postcode to which the directory gives no point, as to one of a large user or a new one.
    case withoutPoint
    /// A row with something wrong in it, which is in the log.
    case wrong
  }

  let header: BoundHeader
  private let districts: KnownDistricts
  private let positions: Positions
  private var lastDistrict: (code: PackedCode, position: Int)?

  /// Throws `ImportProblem` where the mapping lets a needed column be missing.
  init(_ header: BoundHeader, _ districts: KnownDistricts) throws {
    self.header = header
    self.districts = districts
    positions = try Positions(header)
  }

  /// Reads a row; what is wrong with its cells is added to the log.
  mutating func read(_ row: CSVRow, _ log: inout FindingLog) -> Outcome {
    if let problem = header.lengthProblem(of: row) {
      log.add(problem)
      return .wrong
    }
    let district = position(ofDistrict: row[positions.district])
    if district == nil, isElsewhere(row[positions.district]) { return .elsewhere }
    if row[positions.easting].isEmpty, row[positions.northing].isEmpty { return .withoutPoint }
    guard let district, let postcode = PackedPostcode(row[positions.postcode]),
      let easting = metres(row[positions.easting], upTo: NationalGrid.width),
      let northing = metres(row[positions.northing], upTo: NationalGrid.height)
    else {
      complain(about: row, &log)
      return .wrong
    }
    return .row(
      PostcodeRow(
        postcode: postcode, district: district,
        point: GridPoint(easting: easting, northing: northing), line: row.line))
  }

  /// Neighbouring rows are mostly of one district, so the last one found is tried first.
  private mutating func position(ofDistrict bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let code = PackedCode(bytes) else { return nil }
    if let lastDistrict, lastDistrict.code == code { return lastDistrict.position }
    guard let position = districts.position(of: code) else { return nil }
    lastDistrict = (code, position)
    return position
  }

  /// The first letter of a code says the country.
  ///
  /// Source: Office for National Statistics, ONS Postcode Directory user guide: S Scotland,
  /// N Northern Ireland, L Channel Islands, M Isle of Man.
  private func isElsewhere(_ code: UnsafeBufferPointer<UInt8>) -> Bool {
    code.first.map { "SNLM".utf8.contains($0) } ?? false
  }
}

/// The extent of the Ordnance Survey's National Grid, in metres from its false origin.
private enum NationalGrid {
  static let width = 700_000
  static let height = 1_300_000
}

/// Reads whole metres within a range, or returns `nil`.
private func metres(_ bytes: UnsafeBufferPointer<UInt8>, upTo limit: Int) -> Int? {
  guard (1...7).contains(bytes.count) else { return nil }
  var number = 0
  for byte in bytes {
    guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
    number = number * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return number <= limit ? number : nil
}

/// What is wrong with a row's cells: looked at again only once something is.
extension PostcodeRowReader {
  private func complain(about row: CSVRow, _ log: inout FindingLog) {
    func check(_ column: String, _ position: Int, _ isRight: Bool, _ message: (String) -> String) {
      guard !isRight else { return }
      let text = row.text(position)
      log.error(
        at: header.place(line: row.line, column: column),
        text.isEmpty ? "This cell must not be empty." : message(text))
    }
    check(
      "postcode", positions.postcode, PackedPostcode(row[positions.postcode]) != nil,
      Message.postcode)
    check(
      "easting", positions.easting,
      metres(row[positions.easting], upTo: NationalGrid.width) != nil, Message.easting)
    check(
      "northing", positions.northing,
      metres(row[positions.northing], upTo: NationalGrid.height) != nil, Message.northing)
    let code = PackedCode(row[positions.district])
    check(
      "district", positions.district, code.flatMap(districts.position) != nil, Message.district)
  }

  /// Where in a row the needed cells stand.
  private struct Positions {
    let postcode: Int
    let easting: Int
    let northing: Int
    let district: Int

    init(_ header: BoundHeader) throws {
      func position(_ column: String) throws -> Int {
        guard let index = header.mapping.index(of: column), let found = header.positions[index]
        else { throw ImportProblem([Message.missing(column, header)]) }
        return found
      }
      postcode = try position("postcode")
      easting = try position("easting")
      northing = try position("northing")
      district = try position("district")
    }
  }
}

private enum Message {
  static func postcode(_ text: String) -> String {
    "'\(text)' is not a postcode. Postcodes look like AL1 1AA or EC1A 1BB."
  }

  static func easting(_ text: String) -> String { coordinate("easting", text, NationalGrid.width) }

  static func northing(_ text: String) -> String {
    coordinate("northing", text, NationalGrid.height)
  }

  private static func coordinate(_ name: String, _ text: String, _ limit: Int) -> String {
    "'\(text)' is no \(name) of the National Grid: whole metres from 0 to \(limit.withThousands)."
  }

  static func district(_ code: String) -> String {
    """
    '\(code)' is no district that is known here. If it is new, add it to a list of districts and \
    run 'caremarket import districts'.
    """
  }

  static func missing(_ column: String, _ header: BoundHeader) -> Finding {
    Finding(
      .error, at: Place(file: header.file, line: header.line),
      "The file has no column '\(column)', which Imports/postcodes.yaml must ask for.")
  }
}
