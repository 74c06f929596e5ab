import Yams

package import Values

/// What is wrong with a file of settings: every problem that was found in it.
package struct YAMLProblem: UserFacingError {
  package let findings: [Finding]

  /// Makes the problem with its findings in the order of their lines.
  package init(_ findings: [Finding]) {
    let order = findings.indices.sorted {
      (findings[$0].place.line ?? 0, $0) < (findings[$1].place.line ?? 0, $1)
    }
    self.findings = order.map { findings[$0] }
  }

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    let file = findings.first?.place.file ?? "the settings"
    let all = findings.count == 1 ? "it" : "them"
    return "\(findings.count.counted("problem")) in '\(file)'. Put \(all) right and try again."
  }
}

extension YAMLProblem {
  init(_ error: YamlError, file: String) {
    self.init([Finding(.error, at: Place(file: file, line: error.line), error.sentence)])
  }
}

extension YamlError {
  fileprivate var line: Int? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    default: nil
    }
  }

  fileprivate var sentence: String {
    switch self {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      "This is not well-formed YAML (\(problem)). Check the indentation and the colons."
    case .duplicatedKeysInMapping(let keys, _):
      "The key '\(keys.map(String.init(describing:)).joined(separator: "', '"))' comes twice."
    default:
      "This is not well-formed YAML. Check that it is a text file in UTF-8."
    }
  }
}
