package import Values

extension VisitAnswers {
  /// The answers, with what they leave open taken from what is recorded already.
  ///
  /// A standard or figure that is answered takes the place of the one recorded; notes are added.
  package func filled(from facts: VisitFacts, at place: Place) -> VisitAnswers {
    func written(_ text: String) -> Written { Written(text, at: place) }
    var filled = self
    filled.day = given(day) ?? written(facts.day.description)
    filled.type = given(type) ?? written(facts.type.rawValue)
    let isJoint = filled.type.map { VisitType(written: $0.text) == .joint } ?? false
    filled.jointWith = given(jointWith) ?? (isJoint ? facts.jointWith.map(written) : nil)
    if officers.allSatisfy(\.isBlank) { filled.officers = facts.officers.map(written) }
    filled.childrenSpokenTo =
      given(childrenSpokenTo) ?? facts.childrenSpokenTo.map { written("\($0)") }
    filled.findings.removeAll { $0.grade.isBlank && $0.evidence.isBlank }
    filled.findings += facts.findings.filter { !answers($0) }.map { finding in
      Finding(
        standard: written(finding.standard), grade: written(finding.grade),
        evidence: written(finding.evidence.map(\.rawValue).joined(separator: "; ")))
    }
    filled.figures.removeAll(where: \.amount.isBlank)
    filled.figures += facts.figures.sorted { $0.key < $1.key }.filter { !answers($0.key) }
      .map { Figure(figure: written($0.key), amount: written("\($0.value)")) }
    filled.notes =
      facts.notes.filter { !answers($0) }.map { note in
        Note(
          area: written(note.area.rawValue), standard: note.standard.map(written),
          note: written(note.note))
      } + notes
    return filled
  }

  private func given(_ written: Written?) -> Written? {
    written.flatMap { $0.isBlank ? nil : $0 }
  }

  private func answers(_ finding: VisitFinding) -> Bool {
    findings.contains {
      !($0.grade.isBlank && $0.evidence.isBlank)
        && $0.standard.text.lowercased() == finding.standard.lowercased()
    }
  }

  private func answers(_ figure: String) -> Bool {
    figures.contains { !$0.amount.isBlank && $0.figure.text.lowercased() == figure.lowercased() }
  }

  private func answers(_ note: VisitNote) -> Bool {
    notes.contains { $0.note.text == note.note && NoteArea(written: $0.area.text) == note.area }
  }
}
