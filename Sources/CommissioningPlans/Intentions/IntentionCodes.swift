package import Definitions
import Values

/// The codes of what a council means to buy: `Contracts/Statement/Codes`.
package struct IntentionCodes: Sendable {
  package let types: CodeDefinitions
  package let units: CodeDefinitions
  package let valueBands: CodeDefinitions
  package let routes: CodeDefinitions
  /// The uses say whether a status is of one that is open or of one that is closed.
  package let statuses: CodeDefinitions
  package let notices: CodeDefinitions

  /// The lists, by the names of their files.
  package enum List: String, CaseIterable, Sendable {
    case types = "intention-types"
    case units = "intention-units"
    case valueBands = "intention-values"
    case routes = "buying-routes"
    case statuses = "intention-statuses"
    case notices = "notice-types"
  }

  /// Reads the codes.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with a file.
  package init(_ contracts: ContractsFolder) throws {
    types = try List.types.codes(contracts)
    units = try List.units.codes(contracts)
    valueBands = try List.valueBands.codes(contracts)
    routes = try List.routes.codes(contracts)
    statuses = try List.statuses.codes(contracts)
    notices = try List.notices.codes(contracts)
  }

  /// A volume in words, as in "12 places".
  package func words(for volume: Intention.Volume) -> String {
    "\(volume.number.withThousands) \(units.words(for: volume.unit))"
  }
}

extension IntentionCodes.List {
  /// Where the list stands in the folder.
  package var file: String { "Statement/Codes/\(rawValue).yaml" }

  /// Reads the list; throws as `IntentionCodes` does.
  package func codes(_ contracts: ContractsFolder) throws -> CodeDefinitions {
    try CodeDefinitions(
      noun: noun, yaml: contracts.text(of: file), file: "Contracts/\(file)",
      uses: self == .statuses ? ["open", "close"] : [])
  }

  private var noun: String {
    switch self {
    case .types: "type of intention"
    case .units: "unit"
    case .valueBands: "value band"
    case .routes: "route"
    case .statuses: "status"
    case .notices: "type of notice"
    }
  }
}
