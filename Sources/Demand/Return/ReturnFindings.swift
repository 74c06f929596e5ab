import Values

/// What breaks a rule in returns, kept by rule, so that a million findings are still few words.
package struct ReturnFindings: Sendable {
  let rules: ReturnRules
  private var placesByRule: [[RowPlace]]

  init(_ rules: ReturnRules) {
    self.rules = rules
    placesByRule = Array(repeating: [], count: rules.all.count)
  }

  mutating func add(_ check: ReturnCheck, at place: RowPlace) {
    guard let rule = rules.position(of: check.rawValue) else { return }
    placesByRule[rule].append(place)
  }

  /// Adds the findings in files that come after so many others.
  mutating func add(_ other: ReturnFindings, afterFiles before: Int32) {
    for rule in placesByRule.indices {
      placesByRule[rule] += other.placesByRule[rule].map { $0.after(files: before) }
    }
  }

  mutating func add(rule: Int, at place: RowPlace) {
    placesByRule[rule].append(place)
  }

  /// The rules that were broken, with the places, in the order of the files and lines.
  func broken(_ files: [ReturnFile]) -> [BrokenRule] {
    zip(rules.all, placesByRule).filter { !$0.1.isEmpty }.map { rule, places in
      let ordered = places.sorted { ($0.file, $0.line) < ($1.file, $1.line) }
      return BrokenRule(
        rule: rule,
        places: ordered.map { place in
          files[Int(place.file)].place(line: Int(place.line), column: rule.columns.first ?? "")
        })
    }
  }
}
