package import Values

/// What the published demand model counts with: its age brackets and placement categories.
package struct PublishedModelDefinition: Hashable, Sendable {
  package struct Bracket: Hashable, Sendable {
    package let name: String
    package let label: String
    /// In years of the model's own length; the second is the first age that is no longer in it.
    package let from: Int
    package let under: Int
    /// How long a child stays in it by the model's reckoning, in days.
    package let days: Int
  }

  package struct Category: Hashable, Sendable {
    package let name: String
    package let label: String
    /// The placement codes of the children's return; the last category holds every other one.
    package let codes: [String]
  }

  /// Hundredths of a day, so that 365.24 is exactly that.
  let hundredthsOfYear: Int64
  package let brackets: [Bracket]
  package let categories: [Category]
  package let reference: String

  /// The position of the bracket of an age, or `nil` where no bracket holds it.
  package func bracket(born: Day, on day: Day) -> Int? {
    let hundredths = Int64(day.days(since: born)) * 100
    return brackets.firstIndex {
      Int64($0.from) * hundredthsOfYear <= hundredths
        && hundredths < Int64($0.under) * hundredthsOfYear
    }
  }

  /// The position of the category of a placement code.
  package func category(of code: String) -> Int {
    categories.firstIndex { $0.codes.contains(code) } ?? categories.count - 1
  }
}
