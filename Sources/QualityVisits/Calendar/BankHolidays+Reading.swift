package import Definitions
import StrictYAML
import Values

extension BankHolidays {
  /// Reads the holidays; throws `YAMLProblem` with everything that is wrong with the file.
  package init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "holidays"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    var names: [Day: String] = [:]
    for entry in values["holidays"]?.entries(&findings) ?? [] {
      let holiday = entry.value.mapping(
        required: ["name", "reference"], optional: [], &findings)
      _ = holiday["reference"]?.text(&findings)
      guard let day = Day(entry.key) else {
        findings.append(Finding(.error, at: entry.value.place, Message.noDay(entry.key)))
        continue
      }
      names[day] = holiday["name"]?.text(&findings)
    }
    self.init(names: names)
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

private enum Message {
  static func noDay(_ text: String) -> String {
    "'\(text)' must be the day of the holiday, as in 2026-12-25."
  }
}

extension ContractsFolder {
  /// Reads England's bank holidays.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func bankHolidays() throws -> BankHolidays {
    let file = "Quality/bank-holidays.yaml"
    return try BankHolidays(yaml: text(of: file), file: "Contracts/\(file)")
  }
}
