import Foundation
import QualityVisits
import Values

/// The asking of a visit's answers at a terminal, which can be left and gone on with.
struct VisitPrompts {
  private let questions: VisitQuestions
  private let store: KeptAnswers
  private var kept: VisitQuestions.Kept
  /// Whether answers were given that cannot be right.
  private var hadProblem = false

  init(_ format: ReviewFormat, _ store: KeptAnswers) {
    questions = VisitQuestions(format)
    self.store = store
    kept = store.read()
  }

  /// Asks until every question has an answer and what they say can be logged.
  ///
  /// Returns what logging returned, or `nil` where the asking was left before its end.
  mutating func ask<Result>(_ log: (VisitAnswers) throws -> Result) throws -> Result? {
    StandardError.say(opening)
    while true {
      guard try askAll() else { return try leave() }
      do {
        let result = try log(questions.answers(kept))
        store.remove()
        return result
      } catch let problem as QualityProblem {
        try takeBack(problem)
      }
    }
  }

  private var opening: String {
    let begin = "Leave an answer empty to pass it over. To go on later, press Control and D."
    guard !kept.isEmpty else { return begin }
    return "Going on after \(kept.count.counted("answer")). \(begin)"
  }

  /// Asks what has no answer; returns whether everything has one now.
  private mutating func askAll() throws -> Bool {
    while let question = questions.next(after: kept) {
      StandardError.write("\(question.words): ")
      guard let line = readLine() else {
        StandardError.write("\n")
        return false
      }
      let answer = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      // What is typed shows itself on a terminal; what comes from a file does not.
      if isatty(STDIN_FILENO) == 0 { StandardError.say(answer) }
      kept[question.key] = answer
      try store.write(kept)
    }
    return true
  }

  /// Shows what cannot be right, and forgets those answers so that they are asked again.
  private mutating func takeBack(_ problem: QualityProblem) throws {
    problem.findings.forEach { StandardError.say($0.description) }
    let faulty = problem.findings.compactMap(\.place.file).filter { kept[$0] != nil }
    // What is wrong with all of it together can only be put right by answering more.
    kept = kept.filter { key, answer in
      faulty.isEmpty ? !answer.isEmpty && key != "day" : !faulty.contains(key)
    }
    hadProblem = true
    try store.write(kept)
  }

  private func leave<Result>() throws -> Result? {
    StandardError.say(
      "Kept \(kept.count.counted("answer")). Run the same command again to go on; nothing is logged yet."
    )
    if hadProblem { throw CommandEnding(status: .badInput) }
    return nil
  }
}
