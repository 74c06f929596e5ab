package import Definitions
package import ProviderRegister
import StrictYAML
package import Values

/// The review formats of `Contracts/Quality/`.
package struct ReviewFormats: Sendable {
  /// By the names of their files.
  package let formats: [ReviewFormat]

  /// Returns the format that a service is reviewed by on a day.
  ///
  /// Of several for one type of provision the one that began last counts. Throws `NoReviewFormat`
  /// where there is none.
  package func format(for service: Service, on day: Day) throws -> ReviewFormat {
    let fitting = formats.filter {
      $0.from <= day && $0.serviceTypes.contains(service.provisionType)
    }
    guard let found = fitting.max(by: { ($0.from, $0.name) < ($1.from, $1.name) }) else {
      throw NoReviewFormat(
        urn: service.urn, provisionType: service.provisionType, day: day,
        known: Set(formats.flatMap(\.serviceTypes)).sorted())
    }
    return found
  }

  /// Returns the format of a name, or `nil` where its file is no longer there.
  package subscript(name: String) -> ReviewFormat? {
    formats.first { $0.name == name }
  }
}

extension ContractsFolder {
  /// The files of `Contracts/Quality/` that are rules and not review formats.
  package static let qualityRules: Set<String> = [
    "bank-holidays", "pack", "priority", "tracker", "visit-plan", "visits", "words",
  ]

  /// Returns the names of the review formats, in alphabetical order.
  package func reviewFormatNames() -> [String] {
    let prefix = "Quality/"
    return definitionFiles().filter { $0.hasPrefix(prefix) }
      .map { String($0.dropFirst(prefix.count).dropLast(".yaml".count)) }
      .filter { !$0.contains("/") && !ContractsFolder.qualityRules.contains($0) }
  }

  /// Reads a review format by its name.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func reviewFormat(_ name: String) throws -> ReviewFormat {
    let file = "Quality/\(name).yaml"
    return try ReviewFormat(name: name, yaml: text(of: file), file: "Contracts/\(file)")
  }

  /// Reads a review format and holds its types of provision to those that there are.
  ///
  /// Throws as `reviewFormat` does, and `YAMLProblem` where there is no such type: a service of the
  /// type that was meant would have no format.
  package func checkReviewFormat(_ name: String, among types: [String]) throws {
    let format = try reviewFormat(name)
    let place = Place(file: "Contracts/Quality/\(name).yaml")
    let findings = format.serviceTypes.filter { !types.contains($0) }.map {
      Finding(.error, at: place, "'\($0)' is no type of provision in Ofsted's words.")
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }

  /// Reads all review formats.
  package func reviewFormats() throws -> ReviewFormats {
    try kept("review formats") {
      ReviewFormats(formats: try reviewFormatNames().map(reviewFormat))
    }
  }
}
