/// A headed part of a report, with parts of its own.
package struct ReportSection: Hashable, Sendable {
  /// What a link to the section ends in, as in `supply`.
  ///
  /// It should stay the same from year to year, because people keep links.
  package let id: String
  package let heading: String
  package let blocks: [ReportBlock]
  /// Parts of the section, headed one level lower.
  package let subsections: [ReportSection]

  package init(
    id: String, heading: String, blocks: [ReportBlock], subsections: [ReportSection] = []
  ) {
    self.id = id
    self.heading = heading
    self.blocks = blocks
    self.subsections = subsections
  }
}
