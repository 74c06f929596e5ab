import Testing
import Values

@testable import Documents

@Suite struct TemplateTests {
  @Test(arguments: [
    (
      "<p>\n{{titel}}</p>",
      "statement.mustache, line 2, column 1: a page has nothing called 'titel'."
    ),
    ("{{{title}}}", "statement.mustache, line 1, column 1: 'title' must be written {{title}}"),
    ("{{&title}}", "statement.mustache, line 1, column 1: 'title' must be written {{title}}"),
    ("<p> {{drawing}}", "statement.mustache, line 1, column 5: a chart's drawing must be written"),
    (
      "{{>nothing}}", "statement.mustache, line 1, column 1: there is no template called 'nothing'."
    ),
    (
      "{{%CONTENT_TYPE:TEXT}}{{title}}",
      "statement.mustache, line 1, column 1: 'CONTENT_TYPE:TEXT' is"
    ),
    ("{{=<% %>=}}", "statement.mustache, line 1, column 1: '<%%>=' is a kind of tag"),
    ("{{#title}}\nA", "statement.mustache, line 2, column 2: a section is not closed."),
    ("{{#title}}{{/heading}}", "statement.mustache, line 1, column 14: a section is closed under"),
    ("A {{title", "statement.mustache, line 1, column 10: this is not a tag."),
  ])
  func `a mistake in a template is named with its place`(_ template: String, _ message: String) {
    let error = #expect(throws: DocumentError.self) {
      try HTMLPage(template: template, partials: [:])
    }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test func `a mistake in a template that is brought in names that file`() {
    let error = #expect(throws: DocumentError.self) {
      try HTMLPage(template: "{{>part}}", partials: ["part": "\n{{nobody}}"])
    }
    #expect(error?.description.hasPrefix("part.mustache, line 2, column 1") == true)
  }

  @Test func `a template that is not there is named`() {
    let error = #expect(throws: DocumentError.self) {
      try HTMLPage(named: "letter", reading: { _ in nil })
    }
    #expect(error?.description.contains("letter.mustache") == true)
    #expect(error?.exitStatus == .missingInput)
  }

  @Test func `a comment may say anything, and partials may be inside one another`() throws {
    let page = try HTMLPage(
      template: "{{! {{nothing\n&{ }}{{>part}}",
      partials: ["part": "{{>inner}}", "inner": "{{title}}"])
    #expect(page.render(SampleReport.report) == "Children&#39;s homes and foster care: our market")
  }

  @Test func `our templates show everything that a report can hold`() throws {
    let walk = try TemplateWalk(of: "statement", with: PageFields.of(SampleReport.report))
    let all = Set(TemplateTag.allCases)
    #expect(walk.used.symmetricDifference(all) == [])
    #expect(walk.supplied.symmetricDifference(all) == [])
  }

  @Test func `every tag in our templates is supplied where it stands`() throws {
    let walk = try TemplateWalk(of: "statement", with: PageFields.of(SampleReport.report))
    #expect(walk.missing == [])
  }
}
