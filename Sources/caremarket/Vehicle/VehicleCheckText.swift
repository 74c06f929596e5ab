import PurchasingVehicles
import Values

/// What rules found of vehicles, for people: under each vehicle a paragraph for each thing found.
struct VehicleCheckText {
  private let findings: [RuleFinding]
  private let width: Int

  init(_ findings: [RuleFinding], width: Int) {
    self.findings = findings
    self.width = width
  }

  var lines: [String] {
    let names = findings.map(\.vehicle)
    let inOrder = names.indices.filter { names.firstIndex(of: names[$0]) == $0 }.map { names[$0] }
    return inOrder.flatMap(section) + [closing(inOrder.count)]
  }

  private func section(_ vehicle: String) -> [String] {
    [vehicle, ""] + findings.filter { $0.vehicle == vehicle }.flatMap(paragraph)
  }

  private func paragraph(_ finding: RuleFinding) -> [String] {
    ["  \(finding.severity.inWords): \(finding.rule)"] + wrapped(finding.message)
      + wrapped("Source: \(finding.source)") + [""]
  }

  private func wrapped(_ text: String) -> [String] {
    TextWrapping.lines(of: text, places: width - 4).map { "    \($0)" }
  }

  private func closing(_ vehicles: Int) -> String {
    let counts = RuleSeverity.allCases.compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : severity.counted(count)
    }
    return "\(counts.joined(separator: ", ")) in \(vehicles.counted("vehicle"))."
  }
}

extension RuleSeverity {
  fileprivate var inWords: String {
    switch self {
    case .error: "Error"
    case .warning: "Warning"
    case .lawyer: "For a lawyer"
    case .advice: "Advice"
    }
  }

  fileprivate func counted(_ count: Int) -> String {
    switch self {
    case .error: count.counted("error")
    case .warning: count.counted("warning")
    case .lawyer: count.counted("question for a lawyer", "questions for a lawyer")
    case .advice: count.counted("piece of advice", "pieces of advice")
    }
  }
}
