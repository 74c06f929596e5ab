package import Values

/// The grades of a review format, the best first: the council's own scale, never Ofsted's.
package struct GradeScale: Sendable {
  /// A grade and what it means.
  package struct Grade: Sendable, Hashable {
    /// As people and files write it: `partlyMeets`.
    package let code: String
    package let title: String
    package let meaning: String
    /// What it counts in the grade of the whole review.
    package let points: Int
    /// The lowest mean of points with which the whole review has this grade.
    package let overallFrom: ExactDecimal
  }

  package let grades: [Grade]
  package let reference: String

  /// Returns the grade that a person wrote: its code or its title, in any case and spacing.
  package func grade(_ written: String) -> Grade? {
    let plain = GradeScale.plain(written)
    return grades.first { [$0.code, $0.title].map(GradeScale.plain).contains(plain) }
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().filter(\.isLetter)
  }
}

extension ReviewFormat {
  /// Returns the grade of a whole review from the grades of its standards, by their codes.
  ///
  /// It is the weighted mean of the points of the standards that were graded, compared exactly and
  /// never rounded. Where a standard that limits has the lowest grade, so has the review; where
  /// nothing was graded there is none.
  package func overall(of grades: [String: String]) -> GradeScale.Grade? {
    let found = standards.compactMap { standard in
      grades[standard.code].flatMap(scale.grade).map { (standard: standard, grade: $0) }
    }
    guard !found.isEmpty, let lowest = scale.grades.last else { return nil }
    if found.contains(where: { $0.standard.isLimiting && $0.grade == lowest }) { return lowest }
    let weight = found.reduce(0) { $0 + $1.standard.weight }
    let points = found.reduce(0) { $0 + $1.standard.weight * $1.grade.points }
    return scale.grades.first { $0.isReached(by: points, over: weight) } ?? lowest
  }
}

extension GradeScale.Grade {
  /// Whether points over a weight come to the mean that the grade asks for.
  fileprivate func isReached(by points: Int, over weight: Int) -> Bool {
    let factor = (0..<overallFrom.scale).reduce(1) { factor, _ in factor * 10 }
    return points * factor >= Int(overallFrom.coefficient) * weight
  }
}
