import ArgumentParser

extension String {
  /// Throws where there is nothing in the text that a person could read back.
  func mustBeWritten(as option: String) throws {
    guard !contains(where: { $0.isLetter || $0.isNumber }) else { return }
    throw ValidationError("'\(option)' must have words in it.")
  }
}
