import Values

extension OutputTable {
  /// What a check found: where, and what is wrong there.
  init(findings: [Finding], whenEmpty: String) {
    self.init(
      findings,
      columns: [
        .text("where", "Where") { $0.place.description },
        .text("finding", "Finding") { $0.message }.wrapping,
      ],
      whenEmpty: whenEmpty)
  }
}
