package import Values

extension YAMLValue {
  /// The value as a whole number that is not below another.
  package func wholeNumber(from least: Int, _ findings: inout [Finding]) -> Int? {
    guard let number = wholeNumber(&findings) else { return nil }
    if number >= least { return number }
    findings.append(Finding(.error, at: place, "This must be \(least) or more."))
    return nil
  }
}
