/// Something that an intruder can find out, or that does not fit together, so that nobody can tell.
package struct AttackFinding: Hashable, Sendable {
  package let figure: AttackedFigure
  package let kind: Kind
  /// What the intruder needed, the last of them being what gave it away.
  package let from: [Knowledge]

  package enum Kind: Hashable, Sendable {
    /// It can be known exactly.
    case exact
    /// Fewer numbers are possible than the rule leaves, and small ones are among them.
    case narrow
    /// It is shown after all, in a file of the statement, as this text.
    case shown(file: String, text: String)
    /// A file shows another number for it than `statement.json` does.
    case differs(file: String, text: String)
    /// The sums and percentages that it is in cannot all be right.
    case contradicted
  }
}
