package import Values

/// A document for people: what it is about, what it says, and how it was made.
///
/// A report holds plain text and figures only. What it looks like is decided where it is written,
/// so that the same report can become a web page, Markdown or a workbook.
package struct Report: Hashable, Sendable {
  package let title: String
  /// A line under the title that says more.
  package let subtitle: String?
  /// The council that publishes it.
  package let authority: String
  /// The day whose facts it gives.
  package let asAt: Day
  /// What a reader in a hurry should know.
  package let summary: [ReportBlock]
  /// The body, in the order in which it is read.
  package let sections: [ReportSection]
  /// How it was made: sources, method, the command that makes it again.
  package let closing: [ReportBlock]

  package init(
    title: String,
    subtitle: String? = nil,
    authority: String,
    asAt: Day,
    summary: [ReportBlock],
    sections: [ReportSection],
    closing: [ReportBlock]
  ) {
    self.title = title
    self.subtitle = subtitle
    self.authority = authority
    self.asAt = asAt
    self.summary = summary
    self.sections = sections
    self.closing = closing
  }

  /// The language that all of our wording is in, as HTML and office files name it.
  package static let language = "en-GB"
}
