import Yams

package import Values

extension YAMLValue {
  /// The values of a mapping whose keys are known; a key that is not, or is missing, is a finding.
  package func mapping(
    required: Set<String>, optional: Set<String>, _ findings: inout [Finding]
  ) -> [String: YAMLValue] {
    let entries = entries(&findings)
    let known = required.union(optional)
    for (key, value) in entries where !known.contains(key) {
      findings.append(
        Finding(
          .error, at: value.place,
          "'\(key)' is not known here. Known are: \(known.sorted().joined(separator: ", "))."))
    }
    let given = Dictionary(entries) { first, _ in first }
    for key in required.sorted() where given[key] == nil {
      findings.append(Finding(.error, at: place, "'\(key)' is missing."))
    }
    return given.filter {
      known.contains($0.key) && !($0.value.isNull && !required.contains($0.key))
    }
  }

  /// The entries of a mapping in the order of the file; a key that comes twice is a finding.
  package func entries(_ findings: inout [Finding]) -> [(key: String, value: YAMLValue)] {
    guard let mapping = node.mapping else {
      findings.append(Finding(.error, at: place, "This must be a mapping of keys to values."))
      return []
    }
    var keys: Set<String> = []
    return mapping.compactMap { key, node in
      let value = YAMLValue(node: node, file: file)
      guard let key = key.scalar?.string else {
        findings.append(Finding(.error, at: value.place, "A key must be a text, not a list."))
        return nil
      }
      guard keys.insert(key).inserted else {
        // Yams takes 1 and "1" for two keys.
        findings.append(Finding(.error, at: value.place, "The key '\(key)' comes twice."))
        return nil
      }
      return (key, value)
    }
  }
}
