import ArgumentParser
import QualityVisits
import Values

/// What was found at a visit, as options of a command.
struct VisitAnswerOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The day of the visit, as 2026-10-01.", valueName: "day"))
  var day: String?

  @Option(
    help: ArgumentHelp(
      "How it was made: announced, unannounced, desktop, joint or youngInspectors.",
      valueName: "type"))
  var type: String?

  @Option(help: ArgumentHelp("The other authority of a joint visit.", valueName: "name"))
  var jointWith: String?

  @Option(
    help: ArgumentHelp("Who made it; may be given several times.", valueName: "name"))
  var officer: [String] = []

  @Option(help: ArgumentHelp("How many children were spoken to.", valueName: "number"))
  var childrenSpokenTo: String?

  @Option(
    help: ArgumentHelp(
      "A standard's grade and what it rests on, as protection=meets:document,staff.",
      valueName: "grade"))
  var grade: [String] = []

  @Option(
    help: ArgumentHelp("A key figure, as missingEpisodes=2.", valueName: "figure"))
  var figure: [String] = []

  @Option(
    help: ArgumentHelp(
      "Good practice, as 'Text' or protection='Text'.", valueName: "note"))
  var goodPractice: [String] = []

  @Option(help: ArgumentHelp("Something to note.", valueName: "note"))
  var toNote: [String] = []

  @Option(help: ArgumentHelp("Something of concern.", valueName: "note"))
  var ofConcern: [String] = []

  @Option(
    help: ArgumentHelp(
      "What must be done, as 'Text; owner=Name; due=2026-11-30; priority=high'.",
      valueName: "action"))
  var action: [String] = []
}

extension VisitAnswerOptions {
  /// Whether nothing was given, so that it must come from elsewhere.
  var isEmpty: Bool {
    [day, type, jointWith, childrenSpokenTo].allSatisfy { $0 == nil }
      && [officer, grade, figure, goodPractice, toNote, ofConcern, action].allSatisfy(\.isEmpty)
  }

  /// The answers, each standing under the name of its option.
  var answers: VisitAnswers {
    var answers = VisitAnswers()
    answers.day = day.map { Written($0, under: "--day") }
    answers.type = type.map { Written($0, under: "--type") }
    answers.jointWith = jointWith.map { Written($0, under: "--joint-with") }
    answers.officers = officer.map { Written($0, under: "--officer") }
    answers.childrenSpokenTo = childrenSpokenTo.map { Written($0, under: "--children-spoken-to") }
    answers.findings = grade.map {
      VisitAnswers.Finding(written: Written($0, under: "--grade"))
    }
    answers.figures = figure.map { VisitAnswers.Figure(written: Written($0, under: "--figure")) }
    answers.notes =
      notes(goodPractice, .goodPractice, "--good-practice")
      + notes(toNote, .toNote, "--to-note") + notes(ofConcern, .ofConcern, "--of-concern")
    answers.actions = action.map(VisitAnswers.Action.init(option:))
    return answers
  }

  private func notes(_ texts: [String], _ area: NoteArea, _ name: String) -> [VisitAnswers.Note] {
    texts.map { VisitAnswers.Note(area, written: Written($0, under: name)) }
  }
}

extension Written {
  /// Something written as the value of an option.
  init(_ text: String, under option: String) {
    self.init(text, at: Place(file: option))
  }
}

extension VisitAnswers.Action {
  /// Reads `text; owner=name; due=day; priority=high; standard=protection`, in any order.
  init(option text: String) {
    var tasks: [String] = []
    var fields: [String: String] = [:]
    for part in text.split(separator: ";") {
      let (name, value) = String(part).halves(at: "=")
      let key = name.lowercased().filter { !$0.isWhitespace }
      if ["owner", "due", "priority", "standard"].contains(key) {
        fields[key] = value
      } else {
        tasks.append(String(part))
      }
    }
    func written(_ key: String) -> Written? { fields[key].map { Written($0, under: "--action") } }
    self.init(
      task: Written(tasks.joined(separator: ";"), under: "--action"), standard: written("standard"),
      owner: written("owner"), due: written("due"), priority: written("priority"))
  }
}

extension String {
  /// The text before a sign and the text after it; all of it and nothing where the sign is not there.
  fileprivate func halves(at sign: Character) -> (String, String) {
    guard let index = firstIndex(of: sign) else { return (self, "") }
    return (String(self[..<index]), String(self[self.index(after: index)...]))
  }
}
