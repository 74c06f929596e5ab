import DemandForecast
import Foundation
import Values

extension ForecastSource {
  /// Reads a scenario by its name or from its file; throws `UnknownScenario`, or `YAMLProblem` with
  /// everything that is wrong with it.
  func scenario(_ name: String) throws -> ForecastScenario {
    if name == ForecastScenario.base.name { return .base }
    if folder.scenarioNames().contains(name) { return try folder.scenario(name, definition) }
    guard let bytes = FileManager.default.contents(atPath: name),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw UnknownScenario(name: name, known: ["base"] + folder.scenarioNames()) }
    let file = URL(fileURLWithPath: name).lastPathComponent
    return try ForecastScenario(
      name: file.hasSuffix(".yaml") ? String(file.dropLast(5)) : file, yaml: text, file: file,
      definition)
  }
}

/// A scenario that is neither known by its name nor a file.
private struct UnknownScenario: UserFacingError {
  let name: String
  let known: [String]

  var exitStatus: ExitStatus { .missingInput }

  var description: String {
    """
    There is neither a scenario '\(name)' nor a file of that name. Known are: \
    \(known.joined(separator: ", ")). Your own go into Contracts/Forecasts/Scenarios, or name a file.
    """
  }
}
