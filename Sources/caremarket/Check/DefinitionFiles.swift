import CommissioningPlans
import Definitions
import Demand
import DemandForecast
import DisclosureControl
import Documents
import Foundation
import Importing
import MarketPosition
import PlacementAgreements
import PurchasingVehicles
import QualityVisits
import Values

/// Every file of `Contracts/` and `Imports/`, each read by what reads it when it is used.
struct DefinitionFiles {
  let contracts: String
  let imports: String
  let today: Day

  /// Reads all files and returns how many there were and what is wrong with them.
  func check() -> (files: Int, findings: [Finding]) {
    let readings = contractReadings + importReadings + returnReadings
    let findings = readings.flatMap { reading in
      do {
        try reading.read()
        return [Finding]()
      } catch {
        return DefinitionFiles.findings(error, reading.file)
      }
    }
    return (readings.count, findings)
  }

  private struct Reading {
    let file: String
    let read: () throws -> Void
  }

  private static func findings(_ error: any Error, _ file: String) -> [Finding] {
    guard let error = error as? any UserFacingError, !error.findings.isEmpty else {
      return [Finding(.error, at: Place(file: file), "\(error)")]
    }
    return error.findings
  }
}

extension DefinitionFiles {
  private var contractReadings: [Reading] {
    let folder = ContractsFolder(path: contracts)
    let read = [
      "Referrals/need-codes.yaml": { _ = try NeedCodes(contracts: contracts) },
      "Register/contact-channels.yaml": { _ = try folder.contactChannels() },
      "Register/due-diligence.yaml": { _ = try folder.dueDiligence() },
      "Register/stakeholder-roles.yaml": { _ = try folder.stakeholderRoles() },
      "Register/standing-reasons.yaml": { _ = try folder.standingReasons() },
      "Vehicles/Codes/admission-reasons.yaml": { _ = try folder.admissionReasons() },
      "Vehicles/Codes/notice-words.yaml": { _ = try folder.noticeWords() },
    ]
    .merging(agreementReadings) { first, _ in first }
    .merging(demandReadings) { first, _ in first }
    .merging(forecastReadings) { first, _ in first }
    .merging(qualityReadings) { first, _ in first }
    .merging(ruleReadings) { first, _ in first }
    .merging(statementReadings) { first, _ in first }
    .merging(UpliftDefinitions.readings(folder, ImportFolder(path: imports))) { first, _ in first }
    let vehicles = VehicleFolder(contracts: contracts).names().map { "Vehicles/\($0).yaml" }
    let others = Set(folder.definitionFiles()).subtracting(vehicles)
    let definitions = others.union(read.keys).sorted().map { file in
      Reading(file: "Contracts/\(file)", read: read[file] ?? { throw UnreadDefinition(file: file) })
    }
    let pages = ["agreement", "quality", "statement", "uplift", "visit", "visit-plan"].map { name in
      Reading(file: "Contracts/Templates/\(name).mustache") {
        _ = try HTMLPage(named: name, reading: folder.template)
      }
    }
    return definitions + vehicleReadings + pages
  }

  /// The kinds and code lists of placement agreements.
  private var agreementReadings: [String: () throws -> Void] {
    let folder = ContractsFolder(path: contracts)
    return [
      "Agreements/absence-reasons.yaml": { _ = try folder.absenceReasons() },
      "Agreements/agreement-kinds.yaml": { _ = try folder.agreementKinds() },
      "Agreements/checks.yaml": { _ = try folder.checkPolicy() },
      "Agreements/costs.yaml": { _ = try folder.costPolicy() },
      "Agreements/discounts.yaml": {
        _ = try folder.discountPolicy(of: FinancialYear(containing: today))
      },
      "Agreements/end-reasons.yaml": { _ = try folder.endReasons() },
      "Agreements/fee-line-kinds.yaml": { _ = try folder.feeLineKinds() },
      "Agreements/funding-tool.yaml": { _ = try folder.fundingTool(on: today) },
      "Agreements/outcome-measures.yaml": { _ = try folder.outcomeMeasures() },
      "Agreements/overheads.yaml": { _ = try folder.overheads() },
      "Agreements/variation-reasons.yaml": { _ = try folder.variationReasons() },
    ]
  }

  /// The statement, its sections, and the rules for what it says.
  private var statementReadings: [String: () throws -> Void] {
    let folder = ContractsFolder(path: contracts)
    let sections = folder.statementSectionNames().map { name in
      ("Statement/Sections/\(name).yaml", { _ = try folder.statementSection(name) })
    }
    let codes = IntentionCodes.List.allCases.map { list in
      (list.file, { _ = try list.codes(folder) })
    }
    return Dictionary(uniqueKeysWithValues: sections + codes).merging(
      [
        "Statement/dashboard.yaml": { _ = try folder.dashboardDefinition() },
        "Statement/disclosure.yaml": { _ = try folder.disclosureRules().limits(on: today) },
        "Statement/neighbours.yaml": { _ = try folder.neighbours() },
        "Statement/statement.yaml": { _ = try folder.statementDefinition() },
        "Statement/target-mix.yaml": { _ = try folder.targetMix(folder.flowModel()) },
        "Statement/trends.yaml": { _ = try folder.trendRules(on: today) },
      ]
    ) { first, _ in first }
  }

  /// What the measures of demand mean, and under which rows placements are counted.
  private var demandReadings: [String: () throws -> Void] {
    let folder = ContractsFolder(path: contracts)
    return [
      "Demand/measures.yaml": { _ = try folder.measureRules() },
      "Statement/placement-categories.yaml": { _ = try folder.placementSchemes() },
    ]
  }

  /// What forecasts count with, and the scenarios.
  private var forecastReadings: [String: () throws -> Void] {
    let folder = ContractsFolder(path: contracts)
    let scenarios = folder.scenarioNames().map { name in
      (
        "\(ContractsFolder.scenarioFolder)\(name).yaml",
        { _ = try folder.scenario(name, folder.flowModel()) }
      )
    }
    return Dictionary(uniqueKeysWithValues: scenarios).merging(
      [
        "Forecasts/flow.yaml": {
          let types = try ImportFolder(path: imports).codeList("placement-types")
          try folder.checkFlowModel(among: types.codes)
        },
        "Forecasts/published-model.yaml": { _ = try folder.publishedModel() },
      ]
    ) { first, _ in first }
  }

  /// What a children's return is.
  private var returnReadings: [Reading] {
    let folder = ImportFolder(path: imports)
    return [
      Reading(file: "Imports/SSDA903/codes.yaml") { _ = try ReturnDefinitions.codes(folder) },
      Reading(file: "Imports/SSDA903/repairs.yaml") { _ = try ReturnDefinitions.repairs(folder) },
      Reading(file: "Imports/SSDA903/rules.yaml") { _ = try ReturnDefinitions.rules(folder) },
      Reading(file: "Imports/SSDA903/tables.yaml") { _ = try ReturnDefinitions.tables(folder) },
    ]
  }

  /// The review formats, and the rules beside them.
  private var qualityReadings: [String: () throws -> Void] {
    let folder = ContractsFolder(path: contracts)
    let formats = folder.reviewFormatNames().map { name in
      (
        "Quality/\(name).yaml",
        {
          let types = try ImportFolder(path: imports).codeList("provision-types")
          try folder.checkReviewFormat(name, among: types.codes)
        }
      )
    }
    return Dictionary(uniqueKeysWithValues: formats).merging(
      [
        "Quality/Codes/concern-severities.yaml": { _ = try folder.concernSeverities() },
        "Quality/Codes/concern-sources.yaml": { _ = try folder.concernSources() },
        "Quality/Codes/concern-types.yaml": { _ = try folder.concernTypes() },
        "Quality/bank-holidays.yaml": { _ = try folder.bankHolidays() },
        "Quality/pack.yaml": { _ = try folder.packDefinition() },
        "Quality/priority.yaml": { _ = try folder.priorityRules() },
        "Quality/tracker.yaml": { _ = try folder.trackerRules() },
        "Quality/visit-plan.yaml": { _ = try folder.planRules() },
        "Quality/visits.yaml": { _ = try folder.visitRules() },
        "Quality/words.yaml": { _ = try folder.plainWords() },
      ]
    ) { first, _ in first }
  }

  /// The rules that vehicles are held against.
  private var ruleReadings: [String: () throws -> Void] {
    let files = ContractsFolder(path: contracts).definitionFiles()
      .filter { $0.hasPrefix(VehicleRules.folder) }
    let readings = files.map { file in
      (file, { try VehicleRules.check(file, contracts: contracts) })
    }
    return Dictionary(uniqueKeysWithValues: readings)
  }

  private var vehicleReadings: [Reading] {
    let folder = VehicleFolder(contracts: contracts)
    return folder.names().map { name in
      Reading(file: "Contracts/Vehicles/\(name).yaml") {
        let types = try ImportFolder(path: imports).codeList("placement-types")
        let words = KnownWords(provisionTypes: types, authorities: nil, today: today)
        _ = try folder.definitions([name], words)
      }
    }
  }

  private var importReadings: [Reading] {
    let folder = ImportFolder(path: imports)
    let kinds = (try? folder.kinds()) ?? []
    let codes = (try? FileManager.default.contentsOfDirectory(atPath: "\(imports)/Codes")) ?? []
    let lists = codes.filter { $0.hasSuffix(".yaml") }.sorted()
    return kinds.map { kind in
      Reading(file: "Imports/\(kind).yaml") { _ = try folder.mapping(kind) }
    }
      + lists.map { file in
        Reading(file: "Imports/Codes/\(file)") { _ = try folder.codeList(String(file.dropLast(5))) }
      }
  }
}

/// A file that stands among the definitions and that nothing reads: perhaps its name is mistyped.
private struct UnreadDefinition: Error, CustomStringConvertible {
  let file: String

  var description: String {
    "Nothing reads '\(file)'. Check its name and folder, or take it away."
  }
}
