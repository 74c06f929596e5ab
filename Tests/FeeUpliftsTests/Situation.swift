import Definitions
import Foundation
import PurchasingVehicles
import StrictYAML
import TestSupport
import Testing
import Values

@testable import FeeUplifts

/// A published case: a council's policy, a fee, and what becomes of it, with the day before.
struct Situation: Sendable, CustomTestStringConvertible {
  struct Expected: Equatable, Sendable {
    let outcome: String
    /// As a number, or none where nothing was worked out.
    let percent: String?
    let effectiveFrom: Day?
    let flags: [String]
  }

  let council: String
  let name: String
  let policy: UpliftPolicy
  let fee: UpliftSituation
  let expected: Expected
  /// What is paid a week on the first day of the new fee, and on the day before it.
  let fees: [Day: Money]

  var testDescription: String { "\(council): \(name)" }
}

extension Situation {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Situations")
  static let contracts = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")

  /// Every case of every file, or what is wrong with them.
  static let all = Result { try files().flatMap(read) }

  static func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private static func read(_ file: String) throws -> [Situation] {
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    var findings: [Finding] = []
    let values = try YAMLDocument(text, file: file).root.mapping(
      required: ["council", "source", "policy", "cases"], optional: [], &findings)
    let policy = try UpliftPolicy(
      name: file, yaml: values["policy"]?.text(&findings) ?? "", file: "\(file), its policy",
      figures: contracts.upliftFigures(), serviceTypes: nil)
    let council = values["council"]?.text(&findings) ?? ""
    let cases = (values["cases"]?.list(&findings) ?? []).compactMap {
      Situation(council, policy, $0, &findings)
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
    return cases
  }

  private init?(
    _ council: String, _ policy: UpliftPolicy, _ value: YAMLValue, _ findings: inout [Finding]
  ) {
    let values = value.mapping(
      required: ["name", "fee", "on", "dayBefore", "expect"], optional: [], &findings)
    self.council = council
    self.policy = policy
    name = values["name"]?.text(&findings) ?? ""
    guard let fee = values["fee"]?.imaginedFee(&findings),
      let on = values["on"]?.feeOnDay(&findings),
      let before = values["dayBefore"]?.feeOnDay(&findings),
      let expected = values["expect"].flatMap({ Expected($0, &findings) })
    else { return nil }
    self.fee = fee
    self.expected = expected
    fees = [on.day: on.fee, before.day: before.fee]
  }
}

extension Situation.Expected {
  init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["outcome"], optional: ["percent", "effectiveFrom", "flags"], &findings)
    outcome = values["outcome"]?.text(&findings) ?? ""
    percent = values["percent"]?.decimal(&findings)?.description
    effectiveFrom = values["effectiveFrom"]?.day(&findings)
    flags = values["flags"]?.texts(&findings) ?? []
  }

  init(_ answer: UpliftAnswer) {
    outcome = answer.outcome.rawValue
    percent = answer.share?.percent(decimals: 4).description
    effectiveFrom = answer.effectiveFrom
    flags = answer.flags.map(\.rawValue)
  }
}

extension YAMLValue {
  fileprivate func feeOnDay(_ findings: inout [Finding]) -> (day: Day, fee: Money)? {
    let values = mapping(required: ["day", "expect"], optional: [], &findings)
    guard let day = values["day"]?.day(&findings), let fee = values["expect"]?.money(&findings)
    else { return nil }
    return (day, fee)
  }

  fileprivate func imaginedFee(_ findings: inout [Finding]) -> UpliftSituation? {
    let values = mapping(
      required: ["weekly", "serviceType", "route"],
      optional: [
        "agreed", "birthMonth", "contractPercent", "hours", "lines", "request", "requestedOn",
        "vehicle",
      ], &findings)
    guard let weekly = values["weekly"]?.money(&findings),
      let type = values["serviceType"]?.text(&findings),
      let route = values["route"]?.choice(Route.self, &findings)
    else { return nil }
    let hours = values["hours"]?.wholeNumber(&findings).map { $0 * 100 }
    let whole = [UpliftSituation.Line(kind: "care", weekly: weekly, hours: hours)]
    var fee = UpliftSituation(
      lines: values["lines"]?.lines(&findings) ?? whole, serviceType: type, route: route)
    fee.agreedOn = values["agreed"]?.day(&findings)
    fee.vehicle = values["vehicle"]?.text(&findings)
    fee.birthMonth = values["birthMonth"]?.text(&findings).flatMap(Month.init)
    fee.contractShare = values["contractPercent"]?.percent(&findings).map(Fraction.init)
    let received = values["requestedOn"]?.day(&findings)
    fee.request = values["request"]?.percent(&findings).map {
      AskedUplift(asked: $0, receivedOn: received, hasEvidence: true, decision: .granted($0))
    }
    return fee
  }

  private func lines(_ findings: inout [Finding]) -> [UpliftSituation.Line] {
    entries(&findings).compactMap { entry in
      entry.value.money(&findings).map { UpliftSituation.Line(kind: entry.key, weekly: $0) }
    }
  }
}
