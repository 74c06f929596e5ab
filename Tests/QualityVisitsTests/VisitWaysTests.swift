import CSVReading
import Definitions
import Foundation
import GRDB
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@testable import QualityVisits

/// A visit that is logged by options, by either form or by prompts is the same visit.
@Suite struct VisitWaysTests {
  private let made: TemporaryStore
  private let book: VisitBook
  private let form: VisitForm

  init() throws {
    made = try TemporaryStore.ofTheSamples()
    try made.take(OfstedProviderImport.self, [ProjectFolder.sample("ofsted-providers.csv")])
    let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
    let day = TemporaryStore.today
    book = try VisitBook(folder, today: day)
    let (formats, rules) = (try folder.reviewFormats(), try folder.visitRules())
    form = try made.store.read { db in
      try VisitForm(of: "9000101", on: day, formats, rules, db)
    }
  }

  private var place: Place { Place(file: "test") }

  private func written(_ text: String) -> Written { Written(text, at: place) }

  /// What every way is to say.
  private var answers: VisitAnswers {
    var answers = VisitAnswers()
    answers.day = written("2026-04-01")
    answers.type = written("unannounced")
    answers.officers = [written("Ines Thistleward; Dario Ormsgate")]
    answers.childrenSpokenTo = written("2")
    answers.findings = [
      .init(
        standard: written("protection"), grade: written("partlyMeets"),
        evidence: written("document; childsVoice"))
    ]
    answers.figures = [.init(figure: written("occupancy"), amount: written("3"))]
    answers.notes = [
      .init(
        area: written("goodPractice"), standard: written("quality"),
        note: written("Meals | snacks are cooked with the children"))
    ]
    answers.actions = [
      .init(
        task: written("Renew the fire risk assessment"), standard: written("protection"),
        owner: written("Registered manager"), due: written("2026-05-31"),
        priority: written("high"))
    ]
    return answers
  }

  private func facts(
    _ log: (Recording, Database) throws -> Visit
  ) throws -> (VisitFacts, [ActionStep]) {
    try made.store.rehearse { db in
      let visit = try log(Recording(TemporaryStore.change("visit log")), db)
      let actions = try ActionQueries.actions(of: visit.urn, db)
      return (visit.facts, actions.flatMap(\.steps))
    }
  }

  private func byForm(_ name: String, _ text: String) throws -> (VisitFacts, [ActionStep]) {
    let filled = try FilledForm(CSVSource(name, text: text))
    return try facts { try book.log(filled, of: nil, $0, $1) }
  }

  @Test func `options, forms and prompts give the same record`() throws {
    let expected = try facts { try book.log(answers, of: "9000101", $0, $1) }
    #expect(expected.0.notes.first?.note == "Meals | snacks are cooked with the children")
    #expect(try byForm("form.md", markdown) == expected)
    #expect(try byForm("form.csv", table) == expected)
    #expect(try facts { try book.log(prompted, of: "9000101", $0, $1) } == expected)
  }

  /// The form in Markdown, filled in as in an editor.
  private var markdown: String {
    let fillings = [
      ("Day:", "Day: 2026-04-01"), ("Type:", "Type: unannounced"),
      ("Officers:", "Officers: Ines Thistleward; Dario Ormsgate"),
      ("Children spoken to:", "Children spoken to: 2"),
    ]
    var lines = form.markdown.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    for (blank, filled) in fillings {
      lines = lines.map { $0 == blank ? filled : $0 }
    }
    let standard = lines.firstIndex { $0.hasPrefix("### protection") } ?? 0
    for (blank, filled) in [
      ("Grade:", "Grade: partly meets"), ("Evidence:", "Evidence: document, child's voice"),
    ] {
      if let index = lines[standard...].firstIndex(of: blank) { lines[index] = filled }
    }
    fill(&lines, "| occupancy ", "| occupancy | | | | 3 |")
    fill(
      &lines, "| goodPractice ",
      "| goodPractice | quality | Meals \\| snacks are cooked with the children |")
    fill(
      &lines, "|    ",
      "| Renew the fire risk assessment | protection | Registered manager | 31/05/2026 | High |")
    return lines.joined(separator: "\n")
  }

  /// Puts a row in the place of the first that begins with a text.
  private func fill(_ lines: inout [String], _ beginning: String, _ row: String) {
    if let index = lines.firstIndex(where: { $0.hasPrefix(beginning) }) { lines[index] = row }
  }

  /// The form as a table, filled in as in a spreadsheet.
  private var table: String {
    var hasNote = false
    let rows = form.tableRows.map { row in
      switch (row[0], row[1]) {
      case ("visit", "day"): return row.with(4, "01/04/2026")
      case ("visit", "type"): return row.with(4, "Unannounced")
      case ("visit", "officers"): return row.with(4, "Ines Thistleward; Dario Ormsgate")
      case ("visit", "childrenSpokenTo"): return row.with(4, "2")
      case ("standard", "protection"):
        return row.with(4, "partlyMeets").with(5, "document; childsVoice")
      case ("figure", "occupancy"): return row.with(4, "3")
      case ("note", "goodPractice") where !hasNote:
        hasNote = true
        return row.with(4, "Meals | snacks are cooked with the children").with(6, "quality")
      case ("action", "1"):
        return row.with(4, "Renew the fire risk assessment").with(6, "protection")
          .with(7, "Registered manager").with(8, "2026-05-31").with(9, "high")
      default: return row
      }
    }
    return ([VisitForm.tableHeadings] + rows).map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }.joined(separator: "\r\n")
  }

  /// The answers to the questions, one after the other.
  private var prompted: VisitAnswers {
    let given = [
      "Day of": "2026-04-01", "How it": "unannounced",
      "Who made": "Ines Thistleward; Dario Ormsgate",
      "How many": "2", "Protection": "partlyMeets", "It rests": "document, childsVoice",
      "Children living": "3", "Good practice": "Meals | snacks are cooked with the children",
      "What must": "Renew the fire risk assessment", "Who must": "Registered manager",
      "By which": "2026-05-31", "Priority": "high",
    ]
    let questions = VisitQuestions(form.format)
    var kept: VisitQuestions.Kept = [:]
    while let question = questions.next(after: kept) {
      let isAgain = question.key.hasSuffix(" 2")
      let start = given.first { question.words.hasPrefix($0.key) }
      let about = question.key.contains("goodPractice") ? "quality" : "protection"
      let isAbout = question.words.hasPrefix("Standard that")
      kept[question.key] = isAbout ? about : isAgain ? "" : start?.value ?? ""
    }
    return questions.answers(kept)
  }

  @Test(arguments: 0..<40)
  func `asking that is left after any answer goes on with the next`(_ stop: Int) throws {
    let questions = VisitQuestions(form.format)
    var kept: VisitQuestions.Kept = [:]
    var asked: [String] = []
    while let question = questions.next(after: kept), asked.count < stop {
      asked.append(question.key)
      kept[question.key] = ""
    }
    #expect(Set(asked).count == asked.count)
    if let next = questions.next(after: kept) { #expect(!asked.contains(next.key)) }
  }
}

extension [String] {
  fileprivate func with(_ column: Int, _ text: String) -> [String] {
    var row = self
    row[column] = text
    return row
  }
}
