import Testing

@testable import MarkdownReading

@Suite struct MarkdownBlockTests {
  @Test func `paragraphs and lists are read with their lines`() {
    let blocks = MarkdownBlock.all(in: "We will\nbuy *more*.\n\n- One\n- Two **here**\n")
    #expect(
      blocks == [
        MarkdownBlock(.paragraph("We will buy more."), line: 1),
        MarkdownBlock(.list(["One", "Two here"]), line: 4),
      ])
  }

  @Test func `a link is its words with its address`() {
    let blocks = MarkdownBlock.all(in: "See [the forum](https://example.org/forum).")
    #expect(
      blocks.map(\.kind) == [.paragraph("See the forum (https://example.org/forum).")])
  }

  @Test func `markup of pages is text like any other`() {
    let blocks = MarkdownBlock.all(in: "<script>alert(1)</script>\n\nA <b>bold</b> plan.")
    #expect(
      blocks.map(\.kind) == [
        .paragraph("<script>alert(1)</script>"), .paragraph("A <b>bold</b> plan."),
      ])
  }

  @Test func `what has no place in a narrative is named`() {
    let blocks = MarkdownBlock.all(in: "# A heading\n\n> Said by somebody\n\n    code\n")
    #expect(
      blocks.map(\.kind) == [
        .heading("A heading"), .other("block_quote"), .other("code_block"),
      ])
  }
}
