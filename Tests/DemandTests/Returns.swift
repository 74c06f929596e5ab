import CSVReading
import Definitions
import DemandForecast
import Foundation
import GRDB
import Importing
import Store
import TestSupport
import Values

@testable import Demand

/// Returns that tests make, and what the shipped definitions say of them.
enum Returns {
  static let definitions = Result { try ReturnDefinitions(ProjectFolder.imports) }
  static let contracts = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
  static let key = PseudonymKey(String(repeating: "5a", count: 32))

  static func rules() throws -> MeasureRules { try contracts.measureRules() }

  static func headings(
    _ scheme: String = "national", bands: String = "0,1-4,5-9,10-15,16+",
    council: String = "X06000001"
  ) throws -> DemandHeadings {
    guard let bands = AgeBands(bands) else { throw TestProblem.noBands }
    return DemandHeadings(
      bands: bands, scheme: try contracts.placementSchemes().scheme(scheme),
      codes: try definitions.get().codes, council: council)
  }

  /// One return: what its header and its episodes say below the names of the columns.
  static func group(
    _ name: String, header: String, episodes: String, unaccompanied: String? = nil
  ) -> ReturnSources.Group {
    var sources = [
      CSVSource("\(name)/header.csv", text: "CHILD,SEX,DOB,ETHNIC\n\(header)\n"),
      CSVSource("\(name)/episodes.csv", text: "\(episodeColumns)\n\(episodes)\n"),
    ]
    if let unaccompanied {
      sources.append(
        CSVSource("\(name)/uasc.csv", text: "CHILD,SEX,DOB,DUC\n\(unaccompanied)\n"))
    }
    return ReturnSources.Group(name: name, sources: sources)
  }

  static let episodeColumns = """
    CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
    """
}

enum TestProblem: Error {
  case noBands
  case noKey
}

extension TemporaryStore {
  /// Imports returns as `import ssda903` does.
  @discardableResult
  func take(
    _ groups: [ReturnSources.Group], isStrict: Bool = false
  ) throws -> ChildrensReturnReport {
    guard let key = Returns.key else { throw TestProblem.noKey }
    let request = ChildrensReturnImport.Request(
      sources: ReturnSources(groups: groups), definitions: try Returns.definitions.get(),
      brackets: try Returns.contracts.publishedModel(), key: key, isStrict: isStrict,
      isRehearsal: false)
    return try ChildrensReturnImport.run(
      request, into: store, TemporaryStore.change("import ssda903"))
  }

  /// Takes the newest import back, as `import undo` does.
  func undoLast() throws {
    let repairs = try Returns.definitions.get().repairs
    _ = try store.undo(batch: lastBatch(), TemporaryStore.change("import undo")) { _, db in
      try ChildrensReturnImport.rederive(repairs, db)
    }
  }

  func history() throws -> CareHistory { try store.read { try CareHistory($0, .everyone) } }

  /// Every counted episode in a line: the first day, the day it ended, the placement.
  func spells() throws -> [String] {
    try history().episodes.map { episode in
      "\(episode.from) \(episode.until?.description ?? "-") \(episode.placement)"
    }
  }
}
