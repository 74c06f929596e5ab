internal import Mustache

/// A web page's template, ready to be filled with reports.
///
/// The page is one file that needs no other: its style and its charts are inside it, and it has no
/// script.
package struct HTMLPage: Sendable {
  private let name: String
  private let library: MustacheLibrary

  /// Makes a page of the text of its template and, by name, of the templates it brings in.
  package init(template: String, partials: [String: String]) throws(DocumentError) {
    try self.init(
      named: "statement", templates: partials.merging(["statement": template]) { $1 })
  }

  /// Makes a page of a template by its name, reading it and all it brings in with a function that
  /// returns the text of the template of a name, or `nil` where there is none.
  ///
  /// Throws `DocumentError` about the templates, and whatever the function throws.
  package init(named name: String, reading text: (String) throws -> String?) throws {
    var templates: [String: String] = [:]
    var wanted = [name]
    while let next = wanted.popLast() {
      guard templates[next] == nil, let text = try text(next) else { continue }
      templates[next] = text
      wanted += TemplateTagUse.all(in: text, file: next).filter { $0.kind == .partial }.map(\.name)
    }
    try self.init(named: name, templates: templates)
  }

  private init(named name: String, templates: [String: String]) throws(DocumentError) {
    var library = MustacheLibrary()
    for (name, text) in templates.sorted(by: { $0.key < $1.key }) {
      library.register(try Self.compiled(text, named: name), named: name)
      try Self.checkTags(of: text, named: name, beside: templates)
    }
    guard templates[name] != nil else {
      let place = TemplatePlace(file: name + ".mustache", line: 1, column: 1)
      throw .missingPartial(name, place)
    }
    self.name = name
    self.library = library
  }

  /// Returns the page of a report: always the same text for the same report.
  package func render(_ report: Report) -> String {
    library.render(PageFields.of(report), withTemplate: name) ?? ""
  }
}

extension HTMLPage {
  private static func checkTags(
    of text: String, named name: String, beside templates: [String: String]
  ) throws(DocumentError) {
    let uses = TemplateTagUse.all(in: text, file: name + ".mustache")
    try TemplateCheck.check(uses)
    if let missing = uses.first(where: { $0.kind == .partial && templates[$0.name] == nil }) {
      throw .missingPartial(missing.name, missing.place)
    }
  }

  private static func compiled(
    _ text: String, named name: String
  ) throws(DocumentError) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: text)
    } catch let error as MustacheTemplate.ParserError {
      let place = TemplatePlace(
        file: name + ".mustache", line: error.context.lineNumber,
        column: error.context.columnNumber)
      throw .malformedTemplate(problem(error.error), place)
    } catch {
      let place = TemplatePlace(file: name + ".mustache", line: 1, column: 1)
      throw .malformedTemplate(problem(error), place)
    }
  }

  private static func problem(_ error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect:
      "a section is closed under another name. Close the section opened last: {{/name}}."
    case .expectedSectionEnd: "a section is not closed. Close it with {{/name}}."
    case .unfinishedName: "a tag is not finished. Write it as {{name}}."
    default: "this is not a tag. Write {{name}}, {{#name}}, {{^name}}, {{/name}} or {{>template}}."
    }
  }
}
