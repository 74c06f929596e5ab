import Values

extension VisitAnswers.Finding {
  /// Reads `standard=grade:evidence,evidence`.
  package init(written: Written) {
    let (standard, rest) = written.halves(at: "=")
    let (grade, evidence) = rest.halves(at: ":")
    self.init(standard: standard, grade: grade, evidence: evidence)
  }
}

extension VisitAnswers.Figure {
  /// Reads `figure=amount`.
  package init(written: Written) {
    let (figure, amount) = written.halves(at: "=")
    self.init(figure: figure, amount: amount)
  }
}

extension VisitAnswers.Note {
  /// Reads a text, or `standard=Text` where it is about one standard.
  package init(_ area: NoteArea, written: Written) {
    let isOfStandard = written.text.prefixMatch(of: /[A-Za-z]+=/) != nil
    let (standard, rest) = written.halves(at: "=")
    self.init(
      area: Written(area.rawValue, at: written.place), standard: isOfStandard ? standard : nil,
      note: isOfStandard ? rest : written)
  }
}

extension Written {
  /// The text before a sign and the text after it; all of it and nothing where the sign is not there.
  fileprivate func halves(at sign: Character) -> (Written, Written) {
    guard let index = text.firstIndex(of: sign) else { return (self, Written("", at: place)) }
    return (
      Written(String(text[..<index]), at: place),
      Written(String(text[text.index(after: index)...]), at: place)
    )
  }
}
