extension Trend {
  /// The change in a few words, as in `up 16%`, `down 5 percentage points` or `no real change`.
  package var inWords: String {
    switch movement {
    case .rise: "up\(size.map { " \($0)" } ?? "")"
    case .fall: "down\(size.map { " \($0)" } ?? "")"
    case .noRealChange: "no real change"
    case .same: "the same"
    case .tooFew: "too few to say"
    case .notKnown: "not known"
    }
  }

  /// The change as a sentence.
  ///
  /// The subject is written as within a sentence, and the two times bring their "in" or "on": children
  /// looked after, in March 2025 and in March 2026.
  package func sentence(about subject: String, earlier: String, later: String) -> String {
    let (old, new) = (self.earlier?.inWords ?? "", self.later?.inWords ?? "")
    let figures = "\(old) \(earlier) and \(new) \(later)"
    switch movement {
    case .rise: return moved("rose", subject, "from \(old) \(earlier) to \(new) \(later)")
    case .fall: return moved("fell", subject, "from \(old) \(earlier) to \(new) \(later)")
    case .noRealChange: return "There was no real change in \(subject): \(figures)."
    case .same: return "\(subject.asBeginning) did not change: \(figures)."
    case .tooFew: return "There are too few to say whether \(subject) changed: \(figures)."
    case .notKnown: return notKnown(subject, earlier, later)
    }
  }

  private func moved(_ verb: String, _ subject: String, _ figures: String) -> String {
    "\(subject.asBeginning) \(verb)\(size.map { " by \($0)" } ?? ""), \(figures)."
  }

  private func notKnown(_ subject: String, _ earlier: String, _ later: String) -> String {
    let missing = [self.earlier == nil ? earlier : nil, self.later == nil ? later : nil]
      .compactMap(\.self).joined(separator: " or ")
    return "How \(subject) changed cannot be told: there is no figure \(missing)."
  }
}

extension String {
  /// The text with a capital, as a sentence begins.
  fileprivate var asBeginning: String { prefix(1).uppercased() + dropFirst() }
}
