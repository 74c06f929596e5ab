import GRDB
import Store
import TestSupport
import Values

@testable import PurchasingVehicles

/// A vehicle as its file has it, on a day on which a rule finds something, and one day or figure on
/// the other side, where it does not.
struct RuleSituation: Sendable {
  /// What the example of a framework says otherwise, by the names of the file's parts.
  typealias Changes = [String: String]

  let rule: String
  let found: (changes: Changes, day: String)
  let spared: (changes: Changes, day: String)

  init(
    _ rule: String, found: (Changes, String), spared: (Changes, String)
  ) {
    self.rule = rule
    self.found = (found.0, found.1)
    self.spared = (spared.0, spared.1)
  }

  /// One vehicle on two days.
  init(_ rule: String, _ changes: Changes, found: String, spared: String) {
    self.init(rule, found: (changes, found), spared: (changes, spared))
  }

  /// Two vehicles on one day.
  init(_ rule: String, on day: String, found: Changes, spared: Changes) {
    self.init(rule, found: (found, day), spared: (spared, day))
  }

  static let rules = Result { try VehicleRules(contracts: "\(ProjectFolder.path)/Contracts") }

  /// What the shipped rules find of a vehicle of which nothing but its file is known.
  static func findings(_ changes: Changes, on day: String) throws -> [RuleFinding] {
    try rules.get().findings(in: [facts(changes, on: day)])
  }

  private static func facts(_ changes: Changes, on day: String) throws -> VehicleFacts {
    let definition = try Definitions.read(yaml(changes))
    let day = try Day(inTest: day)
    let (admissions, names) = try nobody.get()
    return VehicleFacts(
      day: day,
      vehicle: Vehicle(number: 1, record: 1, from: day, definition: definition, lots: []),
      council: "Westmarch", admissions: admissions, names: names, services: [], barred: [:],
      rates: [], callOffs: [])
  }

  /// The example with some parts replaced or added.
  static func yaml(_ changes: Changes) -> String {
    var lines = Definitions.small.split(separator: "\n").map(String.init)
    for (part, value) in changes.sorted(by: { $0.key < $1.key }) {
      let line = "\(part): \(value)"
      if let index = lines.firstIndex(where: { $0.hasPrefix("\(part):") }) {
        lines[index] = line
      } else {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// A register and lots on which there is nobody.
  private static let nobody = Result {
    let day = TemporaryStore.today
    return try TemporaryStore.empty().store.read { db in
      (try LotAdmissions(on: day, knownOn: nil, db), try AdmissionNames(on: day, db))
    }
  }
}
