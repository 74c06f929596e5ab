import Definitions
import Demand
import Geography
import ImportRuns
import Importing
import QualityVisits
import Store
import Values

extension KnownImports {
  /// Takes the files in by whatever knows their kind.
  static func run(
    _ request: ImportRequest, by contracts: @autoclosure () throws -> ContractsFolder,
    keyedBy key: @autoclosure () throws -> PseudonymKey?, into store: Store, _ change: Change
  ) throws -> ImportReport {
    let kind = request.mapping.kind
    if kind == PostcodeImport.kind { return try runPostcodes(request, into: store, change) }
    if kind == EducationalNeedImport.kind, let key = try key() {
      let taking = EducationalNeedImport(key)
      return try ImportRun.run(request, buildsOnEarlier: false, into: store, change) {
        try taking.store($0, $2, &$3)
      }
    }
    if let quality = quality.first(where: { $0.kind == kind }) {
      let taking = try quality.init(contracts(), today: request.today)
      return try ImportRun.run(request, buildsOnEarlier: false, into: store, change) {
        try taking.store($0, batch: $1, $2, &$3)
      }
    }
    guard let known = taking(kind) else { throw UnknownKind(kind: kind, known: kinds) }
    guard !known.wordColumns.isEmpty else {
      return try ImportRun.run(known, request, into: store, change)
    }
    return try run(known, request, heldTo: contracts().plainWords(), into: store, change)
  }

  /// Takes in files in which people write in their own words, if none tells who a child is.
  private static func run(
    _ known: any FileImport.Type, _ request: ImportRequest, heldTo words: PlainWords,
    into store: Store, _ change: Change
  ) throws -> ImportReport {
    let builds = known.buildsOnEarlier
    return try ImportRun.run(request, buildsOnEarlier: builds, into: store, change) {
      files, batch, db, log in
      for row in files.flatMap(\.file.rows) { words.check(row, known.wordColumns, &log) }
      return try known.store(files, batch: batch, db, &log)
    }
  }

  /// The names of all kinds that can be taken in.
  private static var kinds: [String] {
    (all.map { $0.kind } + quality.map { $0.kind }
      + [EducationalNeedImport.kind, PostcodeImport.kind]).sorted()
  }

  private static func runPostcodes(
    _ request: ImportRequest, into store: Store, _ change: Change
  ) throws -> ImportReport {
    var progress = ProgressBar("Reading postcodes")
    defer { progress.finish() }
    return try PostcodeImport.run(request, into: store, change) { progress.show($0, of: $1) }
  }
}

extension PlainWords {
  /// Adds an error at every cell of some columns that may tell who a child is.
  fileprivate func check(_ row: ImportedRow, _ columns: [String], _ log: inout FindingLog) {
    for column in columns {
      var findings: [Finding] = []
      check(Written(row.text(column) ?? "", at: row.place(column)), &findings)
      for finding in findings { log.add(finding) }
    }
  }
}
