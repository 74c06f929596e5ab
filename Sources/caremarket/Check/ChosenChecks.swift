import Definitions
import GRDB
import ProviderRegister
import PurchasingVehicles
import Values

/// The checks of the register and the rules of vehicles that were asked for: all, or those named.
struct ChosenChecks {
  let register: [RegisterCheck]
  private let rules: VehicleRules

  /// Chooses by names; throws `UnknownCheck` where one is of neither.
  ///
  /// Rules that only advise find nothing that is wrong, so they are left to 'vehicle check'.
  init(named names: [String], _ rules: VehicleRules) throws {
    let counting = rules.all.filter(\.severity.counts).map(\.name)
    let known = Set(RegisterCheck.all.map(\.name) + counting)
    if let unknown = names.first(where: { !known.contains($0) }) {
      throw UnknownCheck(name: unknown)
    }
    let chosen = names.isEmpty ? known : Set(names)
    register = RegisterCheck.all.filter { chosen.contains($0.name) }
    self.rules = rules.named(chosen)
  }

  /// Returns what is found on a day, errors first.
  func findings(
    on day: Day, dueDiligence: DueDiligence, _ db: Database
  ) throws -> [CheckFinding] {
    let all = try registerFindings(day, dueDiligence, db) + ruleFindings(day, db)
    return all.filter { $0.severity == .error } + all.filter { $0.severity == .warning }
  }

  private func registerFindings(
    _ day: Day, _ dueDiligence: DueDiligence, _ db: Database
  ) throws -> [CheckFinding] {
    guard !register.isEmpty else { return [] }
    let facts = try RegisterFacts(on: day, dueDiligence: dueDiligence, db)
    return register.flatMap { $0.findings(in: facts) }
  }

  private func ruleFindings(_ day: Day, _ db: Database) throws -> [CheckFinding] {
    let vehicles = try VehicleQueries.vehicles(on: day, db)
    guard !rules.all.isEmpty, !vehicles.isEmpty else { return [] }
    return rules.findings(in: try VehicleFacts.read(of: vehicles, on: day, db))
      .map(CheckFinding.init)
  }
}

extension CheckFinding {
  /// What a rule found of a vehicle; a question for a lawyer is a warning.
  fileprivate init(_ finding: RuleFinding) {
    self.init(
      check: finding.rule, severity: finding.severity == .error ? .error : .warning,
      subject: finding.vehicle, message: "\(finding.message) (\(finding.source))")
  }
}
