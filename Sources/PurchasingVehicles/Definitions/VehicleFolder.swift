import Foundation
import StrictYAML
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

  /// Reads the definitions of vehicles, each by its name or by the path of its file.
  ///
  /// The path ends in `.yaml`, and the file's name is then the vehicle's. Throws `VehicleFileMissing`,
  /// or `VehicleFilesProblem` with everything that is wrong in any of the files.
  package func definitions(
    _ written: [String], _ known: KnownWords
  ) throws -> [VehicleDefinition] {
    var findings: [Finding] = []
    var definitions: [VehicleDefinition] = []
    for name in written {
      do {
        definitions.append(try definition(name, known))
      } catch let problem as YAMLProblem {
        findings += problem.findings
      }
    }
    guard findings.isEmpty else { throw VehicleFilesProblem(findings) }
    return definitions
  }

  private func definition(_ written: String, _ known: KnownWords) throws -> VehicleDefinition {
    let isPath = written.hasSuffix(".yaml")
    let name = isPath ? String((written.split(separator: "/").last ?? "").dropLast(5)) : written
    let shown = isPath ? written : "Contracts/Vehicles/\(written).yaml"
    guard
      let bytes = FileManager.default.contents(
        atPath: isPath ? written : "\(path)/\(written).yaml"),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw VehicleFileMissing(file: shown, known: names()) }
    return try VehicleDefinition(name: name, yaml: text, file: shown, known)
  }

  private var path: String { "\(contracts)/Vehicles" }
}
