import Values

/// Everything that is wrong with what a person says, each in a sentence.
struct Problems {
  private(set) var sentences: [String] = []

  var isEmpty: Bool { sentences.isEmpty }

  mutating func add(_ sentence: String) { sentences.append(sentence) }

  /// Adds a sentence where something does not hold.
  mutating func require(_ holds: Bool, _ sentence: @autoclosure () -> String) {
    if !holds { add(sentence()) }
  }

  /// Returns what a look-up finds, or `nil` where it throws what a person can put right, which is
  /// added.
  mutating func finding<Value>(_ body: () throws -> Value) throws -> Value? {
    do {
      return try body()
    } catch let error as any UserFacingError {
      let findings = error.findings.map(\.message)
      sentences += findings.isEmpty ? [error.description] : findings
      return nil
    }
  }
}
