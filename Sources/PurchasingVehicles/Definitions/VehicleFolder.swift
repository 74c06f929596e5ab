import Foundation
package import Importing
import Values

/// The folder `Contracts/Vehicles`: a file for each vehicle.
package struct VehicleFolder: Sendable {
  /// The path of `Contracts`.
  package let contracts: String

  package init(contracts: String) {
    self.contracts = contracts
  }

  /// The names of the vehicles that the folder defines, in alphabetical order.
  package func names() -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// Reads a vehicle's definition by its name.
  ///
  /// Throws `VehicleFileMissing` where there is none, or `YAMLProblem` with everything that is wrong.
  package func definition(_ name: String, provisionTypes: CodeList) throws -> VehicleDefinition {
    let file = "\(path)/\(name).yaml"
    guard let text = VehicleFolder.text(of: file) else {
      throw VehicleFileMissing(file: file, known: names())
    }
    return try VehicleDefinition(
      name: name, yaml: text, file: "Contracts/Vehicles/\(name).yaml",
      provisionTypes: provisionTypes)
  }

  /// Reads a definition from a file anywhere, whose name without `.yaml` is the vehicle's.
  package func definition(
    inFile file: String, provisionTypes: CodeList
  ) throws -> VehicleDefinition {
    guard let text = VehicleFolder.text(of: file) else {
      throw VehicleFileMissing(file: file, known: names())
    }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return try VehicleDefinition(
      name: name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name, yaml: text, file: file,
      provisionTypes: provisionTypes)
  }

  private var path: String { "\(contracts)/Vehicles" }

  private static func text(of file: String) -> String? {
    FileManager.default.contents(atPath: file).flatMap { String(validating: $0, as: UTF8.self) }
  }
}
