import Definitions
import Demand
import GRDB
import PlacementAgreements
import ProviderRegister
import PurchasingVehicles
import Values

/// The checks that there are: of the register, of vehicles and of placement agreements.
struct KnownChecks: Sendable {
  private let sets: [CheckSet]

  /// Reads the checks that are data; throws where one of their files is not right.
  ///
  /// The key tells whose the placements of the children's returns are.
  init(_ contracts: ContractsFolder, _ key: PseudonymKey?) throws {
    sets = [
      .register(contracts), .vehicles(try VehicleRules(contracts: contracts.path)),
      .agreements(contracts, key),
    ]
  }

  /// Those that no command of their own lists, in the order of their names.
  var listed: [CheckSet.Entry] {
    sets.filter { !$0.areListedElsewhere }.flatMap(\.entries).sorted { $0.name < $1.name }
  }

  /// Runs the checks that are named, or all where none is; errors come before warnings.
  ///
  /// Throws `UnknownCheck` where there is none of a name.
  func findings(of names: [String], on day: Day, _ db: Database) throws -> [CheckFinding] {
    let found = try sets.flatMap { set in
      let chosen = set.entries.map(\.name).filter { names.isEmpty || names.contains($0) }
      return chosen.isEmpty ? [] : try set.search(chosen, day, db)
    }
    return found.filter { $0.severity == .error } + found.filter { $0.severity == .warning }
  }

  /// Returns the checks of some names, or those that are listed where there are no names; throws
  /// `UnknownCheck` where there is none of a name.
  func named(_ names: [String]) throws -> [CheckSet.Entry] {
    let all = sets.flatMap(\.entries)
    return try names.isEmpty
      ? listed
      : names.map { name in
        guard let check = all.first(where: { $0.name == name }) else {
          throw UnknownCheck(name: name)
        }
        return check
      }
  }
}

extension CheckSet {
  fileprivate static func register(_ contracts: ContractsFolder) -> CheckSet {
    CheckSet(RegisterChecks.all) { day, db in
      try RegisterFacts(
        on: day, dueDiligence: contracts.dueDiligence(),
        placements: AgreementQueries.placements(on: day, db), db)
    }
  }

  fileprivate static func agreements(
    _ contracts: ContractsFolder, _ key: PseudonymKey?
  ) -> CheckSet {
    CheckSet(AgreementChecks.all) { day, db in
      try AgreementFacts(on: day, contracts, openEpisodes: OpenEpisodes(by: day, key, db), db)
    }
  }

  /// Rules that only advise find nothing that is wrong, so they are left to 'vehicle check'.
  fileprivate static func vehicles(_ rules: VehicleRules) -> CheckSet {
    let counting = rules.all.filter(\.severity.counts)
    let entries = counting.map { Entry(name: $0.name, purpose: $0.title) }
    return CheckSet(entries: entries, areListedElsewhere: true) { names, day, db in
      let vehicles = try VehicleQueries.vehicles(on: day, db)
      guard !vehicles.isEmpty else { return [] }
      return rules.named(Set(names))
        .findings(in: try VehicleFacts.read(of: vehicles, on: day, db)).map(CheckFinding.init)
    }
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
