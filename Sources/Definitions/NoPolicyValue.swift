package import Values

/// A figure of a policy that has no value on a day.
package struct NoPolicyValue: UserFacingError {
  let name: String
  let day: Day
  let file: String

  /// Says which figure has no value on a day, and in which file one is missing.
  package init(name: String, day: Day, file: String) {
    self.name = name
    self.day = day
    self.file = file
  }

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    "'\(name)' has no value on \(day.inWords). Add one with its day and reference to \(file)."
  }
}

extension Timeline {
  /// Returns the value of a policy's figure on a day; throws `NoPolicyValue`, which names the file.
  package func required<Content>(
    _ name: String, on day: Day, in file: String
  ) throws -> Content where Value == Sourced<Content> {
    guard let found = value(on: day) else {
      throw NoPolicyValue(name: name, day: day, file: file)
    }
    return found.value
  }
}
