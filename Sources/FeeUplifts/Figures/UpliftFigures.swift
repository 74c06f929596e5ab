package import Definitions
import StrictYAML
import Values

/// Every published figure that policies may name: indices and tables of allowances.
package struct UpliftFigures: Sendable {
  package let indices: [PublishedIndex]
  package let allowances: [AllowanceTable]

  /// The folders of the figures in `Contracts`.
  package static let indexFolder = "Uplifts/Indices"
  package static let allowanceFolder = "Uplifts/Allowances"

  /// Returns the index of a name, or `nil` where there is none.
  package func index(_ name: String) -> PublishedIndex? { indices.first { $0.name == name } }

  /// Returns the table of a name, or `nil` where there is none.
  package func allowance(_ name: String) -> AllowanceTable? {
    allowances.first { $0.name == name }
  }
}

extension ContractsFolder {
  /// Reads all figures; throws `YAMLProblem` with everything that is wrong with any of their files.
  package func upliftFigures() throws -> UpliftFigures {
    var findings: [Finding] = []
    let indices = try read(UpliftFigures.indexFolder, &findings) {
      try publishedIndex($0)
    }
    let allowances = try read(UpliftFigures.allowanceFolder, &findings) {
      try allowanceTable($0)
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
    return UpliftFigures(indices: indices, allowances: allowances)
  }

  /// Reads one index; throws `MissingContractsFile`, or `YAMLProblem` with all that is wrong.
  package func publishedIndex(_ name: String) throws -> PublishedIndex {
    try PublishedIndex(name: name, yaml: text(of: "\(UpliftFigures.indexFolder)/\(name).yaml"))
  }

  /// Reads one table; throws `MissingContractsFile`, or `YAMLProblem` with all that is wrong.
  package func allowanceTable(_ name: String) throws -> AllowanceTable {
    try AllowanceTable(
      name: name, yaml: text(of: "\(UpliftFigures.allowanceFolder)/\(name).yaml"))
  }

  /// Returns the names of the definition files of a folder within this one.
  package func names(in folder: String) -> [String] {
    definitionFiles().filter { file in
      file.hasPrefix("\(folder)/") && !file.dropFirst(folder.count + 1).contains("/")
    }.map { String($0.dropFirst(folder.count + 1).dropLast(".yaml".count)) }
  }

  private func read<Figure>(
    _ folder: String, _ findings: inout [Finding], _ body: (String) throws -> Figure
  ) throws -> [Figure] {
    try names(in: folder).compactMap { name in
      do {
        return try body(name)
      } catch let problem as YAMLProblem {
        findings += problem.findings
        return nil
      }
    }
  }
}
