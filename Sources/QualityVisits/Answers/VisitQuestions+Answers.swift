import Values

extension VisitQuestions {
  /// What the answers say of the visit, each standing under the key of its question.
  package func answers(_ kept: Kept) -> VisitAnswers {
    let words = KeptWords(kept: kept)
    var answers = VisitAnswers()
    answers.day = words.orBlank(VisitQuestionKey.day)
    answers.type = words.orBlank(VisitQuestionKey.type)
    answers.jointWith = words.given(VisitQuestionKey.jointWith)
    answers.officers = [words.orBlank(VisitQuestionKey.officers)]
    answers.childrenSpokenTo = words.given(VisitQuestionKey.children)
    answers.findings = format.standards.compactMap(words.finding)
    answers.figures = format.figures.compactMap(words.figure)
    answers.notes = NoteArea.allCases.flatMap(words.notes)
    answers.actions = kept.runs(of: VisitQuestionKey.task).compactMap(words.action)
    return answers
  }
}

/// The answers that were kept, each as it was written under the key of its question.
private struct KeptWords {
  let kept: VisitQuestions.Kept

  /// What was answered; `nil` where the question was passed over.
  func given(_ key: String) -> Written? {
    kept[key].flatMap { $0.isEmpty ? nil : Written($0, at: Place(file: key)) }
  }

  func orBlank(_ key: String) -> Written {
    given(key) ?? Written("", at: Place(file: key))
  }

  func finding(_ standard: ReviewFormat.Standard) -> VisitAnswers.Finding? {
    given(VisitQuestionKey.grade(standard.code)).map {
      VisitAnswers.Finding(
        standard: Written(standard.code, at: $0.place), grade: $0,
        evidence: orBlank(VisitQuestionKey.evidence(standard.code)))
    }
  }

  func figure(_ figure: ReviewFormat.KeyFigure) -> VisitAnswers.Figure? {
    given(VisitQuestionKey.figure(figure.code)).map {
      VisitAnswers.Figure(figure: Written(figure.code, at: $0.place), amount: $0)
    }
  }

  func notes(_ area: NoteArea) -> [VisitAnswers.Note] {
    kept.runs(of: { VisitQuestionKey.note(area, $0) }).compactMap { number in
      given(VisitQuestionKey.note(area, number)).map {
        VisitAnswers.Note(
          area: Written(area.rawValue, at: $0.place),
          standard: given(VisitQuestionKey.standard(area, number)), note: $0)
      }
    }
  }

  func action(_ number: Int) -> VisitAnswers.Action? {
    given(VisitQuestionKey.task(number)).map {
      VisitAnswers.Action(
        task: $0, standard: given(VisitQuestionKey.actionStandard(number)),
        owner: orBlank(VisitQuestionKey.owner(number)),
        due: orBlank(VisitQuestionKey.due(number)),
        priority: orBlank(VisitQuestionKey.priority(number)))
    }
  }
}
