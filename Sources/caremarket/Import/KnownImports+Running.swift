import Definitions
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
    into store: Store, _ change: Change
  ) throws -> ImportReport {
    let kind = request.mapping.kind
    if kind == PostcodeImport.kind { return try runPostcodes(request, into: store, change) }
    if let quality = quality.first(where: { $0.kind == kind }) {
      let taking = try quality.init(contracts(), today: request.today)
      return try ImportRun.run(request, buildsOnEarlier: false, into: store, change) {
        try taking.store($0, batch: $1, $2, &$3)
      }
    }
    guard let known = taking(kind) else { throw UnknownKind(kind: kind, known: kinds) }
    return try ImportRun.run(known, request, into: store, change)
  }

  /// The names of all kinds that can be taken in.
  private static var kinds: [String] {
    (all.map { $0.kind } + quality.map { $0.kind } + [PostcodeImport.kind]).sorted()
  }

  private static func runPostcodes(
    _ request: ImportRequest, into store: Store, _ change: Change
  ) throws -> ImportReport {
    var progress = ProgressBar("Reading postcodes")
    defer { progress.finish() }
    return try PostcodeImport.run(request, into: store, change) { progress.show($0, of: $1) }
  }
}
