/// How often each grade was given, of a standard or of whole reviews.
package struct GradeCounts: Sendable, Hashable {
  /// The title of the review format: the kind of service.
  package let kind: String
  /// The title of the standard; `nil` of whole reviews.
  package let standard: String?
  /// How often, by the codes of the grades.
  package let counts: [String: Int]

  /// How many grades there are.
  package var count: Int { counts.values.reduce(0, +) }

  /// Counts the grades of visits, format by format: of whole reviews first, then of each standard in
  /// the format's order; formats and standards without a grade are left out.
  static func counts(of visits: [Visit], by formats: ReviewFormats) -> [GradeCounts] {
    let byFormat = Dictionary(grouping: visits, by: \.format)
    return formats.formats.flatMap { format in
      counts(of: (byFormat[format.name] ?? []).map(\.facts.grades), by: format)
    }
  }

  private static func counts(
    of grades: [[String: String]], by format: ReviewFormat
  ) -> [GradeCounts] {
    let whole = GradeCounts(
      format, nil, grades.compactMap { format.overall(of: $0)?.code })
    let standards = format.standards.map { standard in
      GradeCounts(format, standard.title, grades.compactMap { $0[standard.code] })
    }
    return ([whole] + standards).filter { $0.count > 0 }
  }

  private init(_ format: ReviewFormat, _ standard: String?, _ codes: [String]) {
    kind = format.title
    self.standard = standard
    counts = Dictionary(grouping: codes) { $0 }.mapValues(\.count)
  }
}
