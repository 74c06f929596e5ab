import CSVReading
import GRDB
import ImportRuns
import Importing
import Values

/// The taking in of one edition of the postcode directory, which may come in several files.
struct PostcodeReading {
  private let districts: KnownDistricts
  private var table: PostcodeTable
  private(set) var centres: AuthorityCentres
  private(set) var counts = Counts()

  init(batch: Int, _ db: Database) throws {
    districts = try KnownDistricts(db)
    table = try PostcodeTable(batch: batch, districts, db)
    centres = AuthorityCentres(districts)
  }

  mutating func store(
    _ request: ImportRequest, _ log: inout FindingLog, _ progress: PostcodeImport.Progress
  ) throws -> [ImportReport.FileReport] {
    let total = request.sources.reduce(0) { $0 + $1.bytes.count }
    var done = 0
    return try request.sources.map { source in
      defer { done += source.bytes.count }
      do {
        let reader = try CSVReader(source, by: request.mapping)
        return try read(reader, request.mapping, &log) { progress(done + $0, total) }
      } catch let problem as CSVProblem {
        log.add(problem.finding)
        try log.throwErrors()
        throw problem
      }
    }
  }

  private mutating func read(
    _ reader: CSVReader, _ mapping: ImportMapping, _ log: inout FindingLog,
    _ progress: (Int) -> Void
  ) throws -> ImportReport.FileReport {
    var search = HeaderSearch(mapping: mapping, file: reader.source.name)
    var rows: PostcodeRowReader?
    let before = counts
    try reader.forEachRow { row in
      if rows == nil {
        rows = try search.look(at: row).map { try PostcodeRowReader($0, districts) }
      } else if row.isBlank {
        counts.blank += 1
      } else if let outcome = rows?.read(row, &log) {
        take(outcome)
        if table.isFull, let header = rows?.header { try flush(header, &log) }
        if counts.read.isMultiple(of: 65_536) { progress(row.bytesRead) }
      }
      return true
    }
    guard let header = rows?.header else { try search.giveUp() }
    try flush(header, &log)
    return ImportReport.FileReport(
      header: header, rows: counts.read - before.read, blankRows: counts.blank - before.blank,
      encoding: reader.encoding.rawValue, asAt: nil)
  }

  private mutating func take(_ outcome: PostcodeRowReader.Outcome) {
    counts.read += 1
    switch outcome {
    case .row(let row):
      table.append(row)
      centres.add(row)
      counts.stored += 1
    case .elsewhere: counts.elsewhere += 1
    case .withoutPoint: counts.withoutPoint += 1
    case .wrong: break
    }
  }

  private mutating func flush(_ header: BoundHeader, _ log: inout FindingLog) throws {
    for refused in try table.flush() {
      centres.remove(refused.row)
      counts.stored -= 1
      if refused.isSame {
        counts.repeated += 1
      } else {
        log.error(
          at: header.place(line: refused.row.line, column: "postcode"), Message.disagrees)
      }
    }
  }
}

extension PostcodeReading {
  /// How many rows there were of each sort.
  struct Counts {
    var read = 0
    var stored = 0
    var repeated = 0
    var elsewhere = 0
    var withoutPoint = 0
    var blank = 0
  }

  /// What the edition brought, in words.
  var summary: String {
    let passedOver = [
      (counts.elsewhere, "outside England and Wales"), (counts.withoutPoint, "without a point"),
      (counts.repeated, "repeated"),
    ]
    let sentences =
      [
        "\(counts.stored.counted("postcode")) stored, the middle of "
          + "\(centres.count.counted("authority", "authorities")) worked out"
      ] + passedOver.filter { $0.0 > 0 }.map { "\($0.0.withThousands) \($0.1) passed over" }
    return sentences.joined(separator: "; ") + "."
  }
}

private enum Message {
  static let disagrees = """
    This postcode stands in the files already, with another point or district. Keep one of them.
    """
}
