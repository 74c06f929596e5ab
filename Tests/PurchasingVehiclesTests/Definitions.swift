import Foundation
import Importing
import StrictYAML
import TestSupport
import Values

@testable import PurchasingVehicles

/// Vehicles' files for tests.
enum Definitions {
  static let folder = VehicleFolder(contracts: "\(ProjectFolder.path)/Contracts")

  /// The words that definitions may use, without a database that knows authorities.
  static func words() throws -> KnownWords {
    KnownWords(
      provisionTypes: try ProjectFolder.imports.codeList("placement-types"), authorities: nil,
      today: TemporaryStore.today)
  }

  /// Reads a shipped definition.
  static func shipped(_ name: String) throws -> VehicleDefinition {
    try folder.definitions([name], words())[0]
  }

  /// Reads a definition from its text.
  static func read(_ yaml: String, name: String = "example") throws -> VehicleDefinition {
    try VehicleDefinition(name: name, yaml: yaml, file: "\(name).yaml", words())
  }

  /// Everything that is wrong with a definition, as people read it.
  static func problems(in yaml: String) throws -> [String] {
    do {
      _ = try read(yaml)
      return []
    } catch let problem as YAMLProblem {
      return problem.findings.map(\.description)
    }
  }

  /// A small definition in which nothing is wrong, to be changed by tests.
  static let small = """
    title: Example framework
    kind: framework
    regime: procurementAct2023LightTouch
    description: An example
    reference: Invented
    authorities: { lead: Westmarch, participating: [], openToOthers: false, reference: Invented }
    term: { from: 2026-04-01, through: 2030-03-31, extensions: 1+1, reference: Invented }
    admission: { rule: closed, reference: Invented }
    callOffs: { methods: [directByPrice], reference: Invented }
    prices: { basis: ceiling, reference: Invented }
    lots:
      - name: core
        title: Core
        serviceTypes: [Independent Fostering Agency]
        need: core
        description: Core placements
        bands:
          - name: under-16
            title: Under 16
            ages: { from: 0, under: 16 }
            prices: { 2026-04-01: { weekly: 950.00, reference: Invented } }
          - name: 16-and-17
            title: 16 and 17
            ages: { from: 16, under: 18 }
            prices: { 2026-04-01: { weekly: 1000, reference: Invented } }
    uplift: { clause: none, reference: Invented }
    terms: { suspensionReviewDays: 28, reference: Invented }
    """
}
